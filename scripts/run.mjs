// Runs one of this project's commands: `node scripts/run.mjs <command> [arguments]`, or `npm start`, `npm run <command>`.
//
// Plain JavaScript that any Node from 20 on runs with nothing installed. It installs what is missing, then hands over
// to the Node that came with the packages (24), so that the machine's own may be older.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const MODULES = path.join(ROOT, 'node_modules')
// What the engine has compiled, for all that we start and all that they start: they are ready sooner.
const COMPILED = path.join(MODULES, '.cache', 'compiled')
const STAMP = path.join(MODULES, '.dateline-install')
const LEAST_NODE = [22, 19]
// Without it the collector of garbage waits as long as the machine has memory: a file of any size is read in pieces.
// The last one keeps Prisma's compiler of queries from being optimised, which takes 40 MB and is not worth it here.
const LEAN = ['--max-old-space-size=160', '--max-semi-space-size=4', '--wasm-tiering-budget=1000000000']
// Threads share their memory, or what each has freed stays with it.
const LEAN_ENV = { MALLOC_ARENA_MAX: '2' }
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 }

const HELP = `Usage: npm start, or npm run <command> [-- arguments]. Each command has --help.

  start        everything, until the portal answers: packages, database, newsroom, build, server
  dev          the same database with hot reload, for working on the code
  build        makes the portal ready to serve; needs no database
  db           Prisma's commands on the portal's database
  user         accounts of the desk: create, list, set-role, reset-password, remove
  seed         fills the database with the demonstration newsroom, or with articles for load work
  import       takes articles in from feeds, files and archives of other programs
  export       writes the whole portal into a folder that import reads back
  rates        fetches the official exchange rates now
  search       writes the search index anew, compares it, measures it
  check        format, lint, layers, types, unused code
  test         proves that the portal works; test:unit, test:db and test:e2e are its parts beside check
  check:crawl  walks a running portal as crawlers do
  nu           judges pages of a running portal with the Nu HTML checker
  lighthouse   measures the front page and an article with Lighthouse
  bench        measures requests and CPU time; bench:sitemaps, the sitemaps of a million articles; bench:desk,
               how the desk feels: typing, the list, opening an article
  eval:recall  scores Recall against labelled stories
  eval:search  scores search against texts and their titles
  screenshots  takes the pictures of the README anew
`

const [command, ...args] = process.argv.slice(2)
process.chdir(ROOT)
process.exitCode = await main()

async function main() {
  if (!command || command === '--help' || command === '-h') {
    console.log(HELP)
    return 0
  }
  if (!/^[a-z][a-z-]*$/.test(command) || !existsSync(path.join(ROOT, 'scripts', `${command}.ts`))) {
    console.error(`There is no command "${command}".\n\n${HELP}`)
    return 1
  }
  if (!(await install())) return 1
  const node = findNode()
  return node ? handOver(node) : 1
}

/** Makes sure that the packages are those of package-lock.json; false when that failed, with the reason printed. */
async function install() {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(`${process.platform}-${process.arch}\n${lock}`).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true
  const packages = neededPackages(JSON.parse(lock).packages)
  if (!isInstalled(packages)) {
    if (!(await runInstall(packages))) return false
  }
  mkdirSync(MODULES, { recursive: true })
  writeFileSync(STAMP, wanted)
  return true
}

/** What must be there: not the packages of other platforms, and not the tools of developers in production. */
function neededPackages(packages) {
  const production = process.env.NODE_ENV === 'production'
  return Object.entries(packages).filter(
    ([place, { optional, devOptional, dev, link }]) =>
      place.startsWith('node_modules/') && !optional && !devOptional && !link && !(dev && production),
  )
}

/** True when npm's own record of node_modules has every package in its right version, as after `npm install`. */
function isInstalled(packages) {
  try {
    const record = JSON.parse(readFileSync(path.join(MODULES, '.package-lock.json'), 'utf8')).packages
    return packages.every(
      ([place, { version }]) => record[place]?.version === version && existsSync(path.join(ROOT, place)),
    )
  } catch {
    return false
  }
}

async function runInstall(packages) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  console.log(`Installing ${packages.length} packages; this happens once and after updates.`)
  const timer = setInterval(
    () => report(`  ${countInstalled(packages)} of ${packages.length} packages, ${seconds()} s`),
    process.stdout.isTTY ? 500 : 5000,
  )
  let result = await runNpm('ci')
  // A lock file made on one kind of machine may lack the packages of another kind: let npm add them, here only.
  if (/\bEUSAGE\b/.test(result.output)) result = await runNpm('install', '--no-save')
  clearInterval(timer)
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
  if (result.code === 0) {
    console.log(`✔ Packages installed (${seconds()} s)`)
    return true
  }
  console.error(
    `✘ The packages could not be installed. ${reasonFor(result.output)}\n\n${result.output.trim()}`,
  )
  return false
}

/** Runs npm with nothing of its own on the screen. No package's install script is needed, and some would download. */
function runNpm(...words) {
  const [npm, first] = npmCommand()
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const child = spawn(npm, [...first, ...words, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const stop = (signal) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, stop)
  return new Promise((resolve) => {
    const end = (code, reason = '') => {
      for (const signal of SIGNALS) process.off(signal, stop)
      resolve({ code, output: `${output}${reason}` })
    }
    child.on('error', (error) => end(1, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
}

function report(line) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`)
  else console.log(line)
}

/** The npm that started us when there is one, else the one on the PATH. */
function npmCommand() {
  const started = process.env.npm_execpath
  if (started && /npm-cli\.js$/.test(started) && existsSync(started)) return [process.execPath, [started]]
  return ['npm', []]
}

function countInstalled(packages) {
  return packages.filter(([place]) => existsSync(path.join(ROOT, place, 'package.json'))).length
}

function reasonFor(output) {
  if (/ENOSPC|no space left/i.test(output)) return 'The disk is full: free some space and try again.'
  if (/EACCES|EPERM|EROFS/i.test(output))
    return 'The project folder may not be written: run as the user that owns it.'
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|network/i.test(output)) {
    return 'The package registry did not answer: check the network or the proxy settings of npm, and try again.'
  }
  if (/npm.*(ENOENT|not found)/i.test(output)) return 'npm was not found: install it together with Node.'
  return 'npm said:'
}

/** The Node of the packages, else our own when it is new enough. */
function findNode() {
  const bundled = path.join(MODULES, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  for (const candidate of [bundled, process.execPath]) {
    const version = versionOf(candidate)
    if (version && isNewEnough(version)) return candidate
  }
  console.error(
    `Node ${LEAST_NODE.join('.')} or newer is needed. This one is ${process.version}, and the packages brought none for ${process.platform} on ${process.arch}. Install a newer Node from https://nodejs.org and try again.`,
  )
  return null
}

function versionOf(node) {
  if (node === process.execPath) return process.versions.node
  if (!existsSync(node)) return null
  const { status, stdout } = spawnSync(node, ['--version'], {
    encoding: 'utf8',
    shell: node.endsWith('.cmd'),
  })
  return status === 0 ? stdout.trim().replace(/^v/, '') : null
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
}

/** Runs the command and ends as it ends. The channel lets the command notice when we are killed. */
function handOver(node) {
  const file = path.join(ROOT, 'scripts', `${command}.ts`)
  const isLean = command === 'import' && !process.env.NODE_OPTIONS?.includes('--max-old-space-size')
  const flags = ['--disable-warning=ExperimentalWarning', ...(isLean ? LEAN : [])]
  const child = spawn(node, [...flags, file, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...(isLean ? LEAN_ENV : { NODE_COMPILE_CACHE: COMPILED }),
      ...process.env,
      PATH: [path.dirname(node), path.join(MODULES, '.bin'), process.env.PATH].join(path.delimiter),
    },
  })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`The command could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 + (SIGNAL_NUMBERS[signal] ?? 0) : 1)))
  })
}
