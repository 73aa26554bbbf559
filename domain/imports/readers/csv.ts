import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { ReadResult } from '../rules.ts'
import { readRecord } from './json-lines.ts'

const MAX_RECORD = 20_000_000

/** What stands between the cells of a CSV file, by its first line. */
export function csvDelimiter(firstLine: string): string {
  const [best] = [',', ';', '\t', '|']
    .map((mark) => ({ mark, count: firstLine.split(mark).length }))
    .sort((a, b) => b.count - a.count)
  return best?.mark ?? ','
}

/**
 * The items of a CSV file whose first line names its columns; the names are understood as in JSON Lines, and `fields`
 * names, for a field of ours, the column that holds it.
 */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  delimiter: string,
  fields: Readonly<Record<string, string>> = {},
): AsyncGenerator<ReadResult> {
  const skipped: ReadResult[] = []
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name, index) => name.trim() || `column ${index + 1}`),
    delimiter,
    info: true,
    max_record_size: MAX_RECORD,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  })
  parser.on('skip', (error?: { lines?: number; message?: string }) => {
    const line = error?.lines ?? 0
    skipped.push({ problem: { item: `line ${line}`, line, reason: 'It is not CSV that can be read.' } })
  })
  const input = Readable.from(chunks)
  input.on('error', (error) => parser.destroy(error))
  try {
    for await (const { record, info } of input.pipe(parser)) {
      yield* skipped.splice(0)
      yield readRecord(record, info.lines, fields)
    }
    yield* skipped.splice(0)
  } finally {
    input.destroy()
  }
}
