import { spawnSync } from 'node:child_process'
import { CommandProblem } from '../start/terminal.ts'

/** A text to search for. */
export type EvalText = { title: string; body: string }

function readLines(file: string): unknown[] {
  const { stdout, status, error, stderr } = spawnSync('xz', ['-dc', file], {
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  if (error)
    throw new CommandProblem(`The program xz is needed to read ${file}: install it (xz-utils) and try again.`)
  if (status !== 0) throw new CommandProblem(`${file} cannot be read: ${stderr.trim()}`)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
}

const textOf = (row: unknown, name: string) =>
  typeof row === 'object' && row !== null && name in row ? String(row[name as keyof typeof row] ?? '') : ''

/** Texts whose title stands in their metadata, or in a header of tags; those without a title are left out. */
export function readUkrainian(file: string): EvalText[] {
  return readLines(file).flatMap((row) => {
    const text = textOf(row, 'text').trim()
    const meta = typeof row === 'object' && row !== null && 'meta' in row ? row.meta : null
    const title = textOf(meta, 'title').trim() || (/<title>([^<]*)<\/title>/.exec(text)?.[1]?.trim() ?? '')
    const body = (/<body>([\s\S]*?)(?:<\/body>|$)/.exec(text)?.[1] ?? text).trim()
    return title && body ? [{ title, body }] : []
  })
}

/** Articles with a title and a body. */
export function readEnglish(file: string): EvalText[] {
  return readLines(file).flatMap((row) => {
    const [title, body] = [textOf(row, 'title').trim(), textOf(row, 'body').trim()]
    return title && body ? [{ title, body }] : []
  })
}
