import os from 'node:os'
import { CommandProblem } from '../start/terminal.ts'
import type { Measure } from './measures.ts'

/** A whole number that an option gives. */
export function wholeNumber(text: string, option: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new CommandProblem(`${option} must be a whole number of 1 or more.`)
  return number
}

/** The machine that the figures are of. */
export const machine = () => `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'CPU'}, Node ${process.version}`

/** Prints the figures, each with its limit and whether it was kept. */
export function printTable(measures: Measure[]): void {
  const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
  console.log(`\n${machine()}\n`)
  for (const { name, value, unit, limit, met } of measures) {
    const verdict = met === null ? '' : met ? 'met' : 'MISSED'
    console.log(
      `${name.padEnd(34)} ${number(value).padStart(9)} ${unit.padEnd(13)} ${limit.padEnd(8)} ${verdict}`,
    )
  }
}
