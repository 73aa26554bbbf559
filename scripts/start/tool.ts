import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from './root.ts'

/** The Node programs that our scripts start as processes of their own; run by this very Node, whatever the PATH says. */
const TOOLS = {
  prisma: 'node_modules/prisma/build/index.js',
  next: 'node_modules/next/dist/bin/next',
  assets: 'scripts/build-enhance.ts',
}

export type Tool = keyof typeof TOOLS
export type ToolOptions = {
  /** Added to this process's environment; undefined takes a name out. */
  env?: Record<string, string | undefined>
  onLine?: (line: string) => void
}

const running = new Set<ChildProcess>()

/** Runs a tool to its end and keeps what it prints. */
export async function runTool(
  tool: Tool,
  args: string[],
  { env = {}, onLine }: ToolOptions = {},
): Promise<{ exitCode: number; output: string }> {
  const child = start(tool, args, env, 'pipe')
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      if (line.trim()) onLine?.(line)
    })
  }
  return { exitCode: await exitOf(child), output: lines.join('\n') }
}

/** Runs a tool that talks to the person at the terminal; gives its exit code. */
export async function showTool(tool: Tool, args: string[], env: ToolOptions['env'] = {}): Promise<number> {
  return exitOf(start(tool, args, env, 'inherit'))
}

/** Ends the tools that still run, and waits until they have. */
export async function stopTools(): Promise<void> {
  const ends = [...running].map((child) => exitOf(child))
  for (const child of running) child.kill('SIGTERM')
  await Promise.allSettled(ends)
}

function start(tool: Tool, args: string[], env: ToolOptions['env'], stdio: 'pipe' | 'inherit'): ChildProcess {
  const child = spawn(process.execPath, [path.join(ROOT, TOOLS[tool]), ...args], {
    cwd: ROOT,
    stdio: [stdio === 'inherit' ? 'inherit' : 'ignore', stdio, stdio],
    env: { ...process.env, ...env },
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
