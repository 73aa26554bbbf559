import { parse } from 'csv-parse/sync'
import { AppError } from '#lib/errors.ts'

/**
 * The lines of a CSV file of redirects: old address, new address; commas, semicolons or tabs between them.
 * @throws AppError 'invalid' when the file is no CSV at all.
 */
export function readRedirectsCsv(csv: string): { line: number; from: string; to: string }[] {
  const [first = ''] = csv.split('\n', 1)
  const delimiter = [',', ';', '\t'].find((mark) => first.includes(mark)) ?? ','
  let rows: { record: string[]; info: { lines: number } }[]
  try {
    rows = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows
  } catch (cause) {
    throw new AppError('invalid', 'The file is not CSV: each line has an old and a new address.', { cause })
  }
  return rows
    .map(({ record: [from = '', to = ''], info }) => ({ line: info.lines, from, to }))
    .filter(({ from }, index) => index > 0 || /^(?:\/|https?:)/i.test(from))
}
