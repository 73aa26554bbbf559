import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export type Load = {
  url: string
  connections: number
  seconds: number
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** Requests that are sent in turn; without them `url` is asked over and over. */
  turns?: { path: string; headers: Record<string, string> }[]
}
export type LoadResult = { requestsPerSecond: number; answered: number; failed: number; tool: string }

const run = promisify(execFile)
const AUTOCANNON = fileURLToPath(new URL('./autocannon-load.ts', import.meta.url))

/** True when the machine has `program`. */
export async function hasProgram(program: string, versionFlag: string): Promise<boolean> {
  return run(program, [versionFlag]).then(
    () => true,
    // Some print their version and exit with an error.
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )
}

/** Sends the load from a process of its own, with wrk where the machine has it, else with autocannon. */
export async function sendLoad(load: Load): Promise<LoadResult> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'))
  try {
    return (await hasProgram('wrk', '--version'))
      ? await runWrk(load, folder)
      : await runAutocannon(load, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runWrk(load: Load, folder: string): Promise<LoadResult> {
  const script = path.join(folder, 'load.lua')
  await writeFile(script, luaOf(load))
  const { stdout } = await run('wrk', [
    '-t1',
    `-c${load.connections}`,
    `-d${load.seconds}s`,
    '-s',
    script,
    load.url,
  ])
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0)
  const failed = number(/Non-2xx or 3xx responses: (\d+)/)
  return {
    requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/),
    answered: number(/(\d+) requests in/) - failed,
    failed,
    tool: 'wrk',
  }
}

function luaOf({ method = 'GET', headers = {}, turns = [] }: Load): string {
  const table = (record: Record<string, string>) =>
    `{${Object.entries(record).map(([name, value]) => `[${JSON.stringify(name)}]=${JSON.stringify(value)}`)}}`
  const plain = `wrk.method=${JSON.stringify(method)}\nwrk.headers=${table(headers)}\n`
  if (turns.length === 0) return plain
  const requests = turns.map(
    ({ path: at, headers: own }) => `wrk.format(nil,${JSON.stringify(at)},${table({ ...headers, ...own })})`,
  )
  const lines = requests.map((request, index) => `turns[${index + 1}]=${request}`)
  // Lua holds few constants in one function: the requests are made in many.
  const parts: string[] = []
  for (let at = 0; at < lines.length; at += 50)
    parts.push(`(function() ${lines.slice(at, at + 50).join(' ')} end)()`)
  return `${plain}turns={}\ninit=function()\n${parts.join(';\n')}\nend\nlocal at=0\nrequest=function() at=at%#turns+1 return turns[at] end\n`
}

async function runAutocannon(load: Load, folder: string): Promise<LoadResult> {
  const file = path.join(folder, 'load.json')
  await writeFile(file, JSON.stringify(load))
  const { stdout } = await run(process.execPath, [AUTOCANNON, file])
  return { ...(JSON.parse(stdout) as Omit<LoadResult, 'tool'>), tool: 'autocannon' }
}
