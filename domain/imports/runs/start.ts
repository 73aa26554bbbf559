import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { inTransaction } from '#lib/db.ts'
import { log } from '#lib/log.ts'
import { changeRun, claimRun, releaseRun } from './desk-store.ts'
import { UNEXPECTED, WORKING } from './rules.ts'

const EVERY_MS = 1_000
const TROUBLE_MS = 10_000
const CHILD = path.join(import.meta.dirname, 'child.ts')
/** A file of any size is read in pieces; see "Memory" in docs/contracts/import.md, and scripts/run.mjs for the command. */
const LEAN = [
  '--max-old-space-size=160',
  '--max-semi-space-size=4',
  '--wasm-tiering-budget=1000000000',
  '--disable-warning=ExperimentalWarning',
]

/**
 * Works on the imports of the desk, one at a time, each in a process of its own, until it is stopped; returns at once.
 * What is cut off by the stop goes on where it was with whoever runs next.
 */
export function startImports(): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) {
      const pause = await workOnce(stopping.signal).catch((err: unknown) => {
        log.warn({ err }, 'the imports could not be read')
        return TROUBLE_MS
      })
      await setTimeout(pause, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

async function workOnce(signal: AbortSignal): Promise<number> {
  const id = await claimRun()
  if (id === null) return EVERY_MS
  const code = await runChild(id, signal)
  if (signal.aborted) await releaseRun(id)
  else if (code !== 0)
    await inTransaction((tx) => changeRun(tx, id, WORKING, { state: 'failed', problem: UNEXPECTED }))
  return EVERY_MS
}

function runChild(id: number, signal: AbortSignal): Promise<number> {
  const child = spawn(process.execPath, [...LEAN, CHILD, String(id)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { MALLOC_ARENA_MAX: '2', ...process.env },
  })
  const end = () => child.kill('SIGKILL')
  signal.addEventListener('abort', end, { once: true })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => {
      signal.removeEventListener('abort', end)
      resolve(code ?? 1)
    })
  })
}
