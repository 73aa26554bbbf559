import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { PostgresProblem } from './problem.ts'
import { birthOf, isAlive, pause } from './processes.ts'

const PATIENCE_MS = 120_000
/** A lock without its holder's name is one that was killed while writing it, unless it is quite new. */
const UNWRITTEN_MS = 5_000

/**
 * Runs `work` while no other process of this machine does the same with `file`. The lock of a process that was killed
 * is recognised and taken over.
 * @throws PostgresProblem when another process holds it for two minutes
 */
export async function withFolderLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  while (!tryLock(file)) {
    if (Date.now() > deadline) {
      throw new PostgresProblem(
        `Another process (${readHolder(file)?.pid ?? 'unknown'}) is starting or stopping Postgres and does not finish. If it is not there any more, remove ${file}.`,
      )
    }
    await pause(100)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

type Holder = { pid: number; birth: string }

function tryLock(file: string): boolean {
  const holder: Holder = { pid: process.pid, birth: birthOf(process.pid) }
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!taken || isAbandoned(file)) rmSync(file, { force: true })
    if (!taken) throw error
    return false
  }
}

function isAbandoned(file: string): boolean {
  const holder = readHolder(file)
  if (!holder) return ageOf(file) > UNWRITTEN_MS
  return !isAlive(holder.pid) || birthOf(holder.pid) !== holder.birth
}

/** Milliseconds since the file was made; none when it has just gone. */
function ageOf(file: string): number {
  const made = statSync(file, { throwIfNoEntry: false })
  return made ? Date.now() - made.mtimeMs : 0
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}
