import type { Block, TableRow } from './schema.ts'

/** A table cut into its head, when every cell of the first of several rows is a header, and its other rows. */
export function tableHead(table: Extract<Block, { type: 'table' }>): {
  head: TableRow | null
  rows: readonly TableRow[]
} {
  const [first, ...others] = table.content
  const isHead = first && others.length > 0 && first.content.every(({ type }) => type === 'tableHeader')
  return isHead ? { head: first, rows: others } : { head: null, rows: table.content }
}
