import { AppError } from '#lib/errors.ts'
import { ownText } from '#lib/own-text.ts'
import { readItems, type SourceTables } from './readers/read-items.ts'
import type { ImportFormat } from './rules.ts'
import type { ReadOptions } from './schema.ts'
import { openSource } from './source.ts'

/** What a source holds, as its first reading found it. */
export type Survey = {
  format: ImportFormat
  /** Items, those that are not taken too. */
  items: number
  sections: { name: string; count: number }[]
  authors: { name: string; count: number }[]
  /** What the source calls its site. */
  link: string
}

const MOST_NAMES = 500

/**
 * Reads a source to its end and writes nothing: a file that is cut off or damaged is refused before anything of it is
 * kept, and what stands behind the items that need it is known.
 * @throws AppError 'invalid' with the line of the damage.
 */
export async function surveySource(
  file: string,
  options: ReadOptions,
  progress: (part: number) => void = () => {},
): Promise<{ survey: Survey; tables: SourceTables }> {
  const source = await openSource(file)
  const { format, results, channel, tables } = await readItems(source.chunks, options)
  const sections = new Map<string, number>()
  const authors = new Map<string, number>()
  let items = 0
  for await (const result of results) {
    items++
    if (items % 500 === 0 && source.size) progress(source.read() / source.size)
    if ('problem' in result) {
      const { isFatal, line, reason } = result.problem
      if (!isFatal) continue
      throw new AppError(
        'invalid',
        'The file is damaged at line {line}, and nothing of it was written. {reason}',
        {
          values: { line: line ?? 0, reason },
        },
      )
    }
    const { section, authors: names } = result.item
    if (section) count(sections, section)
    for (const name of names) count(authors, name)
  }
  const survey = { format, items, sections: most(sections), authors: most(authors), link: channel.link }
  return { survey, tables }
}

function count(counts: Map<string, number>, name: string): void {
  const before = counts.get(name)
  counts.set(before === undefined ? ownText(name) : name, (before ?? 0) + 1)
}

function most(counts: ReadonlyMap<string, number>): { name: string; count: number }[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NAMES)
}
