import { explainMachine } from './machine-problem.ts'

/** A failure that is told in its own words, without a stack: what happened and what to do about it. */
export class CommandProblem extends Error {
  override name = 'CommandProblem'
}

const PLAIN_WORDS = new Set(['CommandProblem', 'PostgresProblem', 'EnvError', 'AppError'])

/**
 * Runs a script to its end. The exit code is the number that `main` gives, else 0; a problem is printed in plain words,
 * a defect with its stack, and the exit code is 1.
 */
export async function runScript(main: () => Promise<unknown>): Promise<void> {
  try {
    const result = await main()
    process.exitCode = typeof result === 'number' ? result : 0
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
}

/** Prints `error` for a person: in its own words when it was written for one, in plain ones when the machine is at fault. */
export function printFailure(error: unknown): void {
  const machine = explainMachine(error)
  if (error instanceof Error && (PLAIN_WORDS.has(error.name) || isUsageError(error))) {
    console.error(`\n${error.message}`)
  } else if (machine) {
    console.error(`\n${machine}`)
  } else {
    console.error(
      '\nSomething unexpected happened. This is a defect; please report it with these lines:\n',
      error,
    )
  }
}

/** Errors of util.parseArgs: an unknown option, a missing value. */
function isUsageError(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** Tells how far a step has come, in a few words such as "12 of 40 pictures". */
export type Progress = (words: string) => void

const QUIET_MS = 5_000

/**
 * Does one step of a longer work and shows it: a line that moves on a terminal, a line every five seconds in a log,
 * and in the end a tick with the time it took. `outcome` may add what came of it.
 */
export async function step<T>(
  title: string,
  work: (progress: Progress) => Promise<T>,
  outcome: (result: T) => string | undefined = () => undefined,
): Promise<T> {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  let words = ''
  const show = () => showLine(`… ${title}${words && `: ${words}`} (${seconds()})`)
  const timer = setInterval(show, process.stdout.isTTY ? 200 : QUIET_MS)
  try {
    const result = await work((next) => {
      words = next
    })
    const came = outcome(result)
    finishLine(`✔ ${title}${came ? `: ${came}` : ''} (${seconds()})`)
    return result
  } catch (error) {
    finishLine(`✘ ${title} (${seconds()})`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

function showLine(line: string): void {
  if (!process.stdout.isTTY) console.log(line)
  else process.stdout.write(`\r\x1b[K${line.slice(0, (process.stdout.columns || 80) - 1)}`)
}

function finishLine(line: string): void {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
  console.log(line)
}
