import type { Block, Inline, TableRow } from '../schema.ts'
import { MAX_COLUMNS, MAX_ROWS } from '../table-schema.ts'
import { BodyBuilder } from './builder.ts'
import type { Open, Reading, TableReading } from './reading.ts'

type Line = Extract<Block, { type: 'paragraph' }>
type Cell = TableReading['rows'][number][number]

const block: Open = (reading) => {
  reading.boundary()
  return () => reading.boundary()
}

/** A table with rows and columns stays one; a frame for a page's layout becomes paragraphs, one for each row. */
export const table: Open = (reading) => {
  reading.boundary()
  if (reading.table) {
    reading.table.depth++
    return () => {
      if (reading.table) reading.table.depth--
      reading.boundary()
    }
  }
  const current: TableReading = { outer: reading.builder, rows: [], depth: 1 }
  reading.table = current
  return () => {
    reading.builder.flush()
    reading.builder = current.outer
    reading.table = null
    place(
      reading,
      current.rows.filter((row) => row.some(({ blocks }) => blocks.some(hasWords))),
    )
  }
}

/** A row of a table. */
export const row: Open = (reading, attrs) => {
  if (reading.table?.depth !== 1) return block(reading, attrs)
  reading.table.rows.push([])
  return undefined
}

/** A cell of a table. */
export const cell = (isHeader: boolean): Open => {
  return (reading, attrs) => {
    const current = reading.table
    if (current?.depth !== 1) return block(reading, attrs)
    const builder = new BodyBuilder(reading.notes)
    reading.builder = builder
    if (current.rows.length === 0) current.rows.push([])
    return () => {
      const span = (value: string | undefined, most: number) =>
        Math.max(1, Math.min(most, Number(value) || 1))
      current.rows.at(-1)?.push({
        isHeader,
        colspan: span(attrs.colspan, MAX_COLUMNS),
        rowspan: span(attrs.rowspan, MAX_ROWS),
        blocks: builder.finish().content,
      })
      reading.builder = current.outer
    }
  }
}

function place(reading: Reading, rows: Cell[][]): void {
  const columns = Math.max(0, ...rows.map((cells) => cells.reduce((sum, { colspan }) => sum + colspan, 0)))
  const fits = rows.length > 1 && rows.length <= MAX_ROWS && columns > 1 && columns <= MAX_COLUMNS
  const lines = rows.map((cells) => cells.map(({ blocks }) => blocks.map(linesOf)))
  if (fits && lines.flat(2).every((found) => found !== null)) {
    const content = rows.filter((cells) => cells.length > 0).map(toRow)
    reading.builder.block({ type: 'table', attrs: { caption: '' }, content })
    return
  }
  if (rows.length > 0) reading.notes.add('A table became paragraphs, one for each row')
  for (const cells of rows) {
    for (const one of asParagraphs(cells)) if (hasWords(one)) reading.builder.block(one)
  }
}

function toRow(cells: Cell[]): TableRow {
  return {
    type: 'tableRow',
    content: cells.map(({ isHeader, colspan, rowspan, blocks }) => ({
      type: isHeader ? 'tableHeader' : 'tableCell',
      ...((colspan > 1 || rowspan > 1) && {
        attrs: { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) },
      }),
      content: blocks.flatMap((inner) => linesOf(inner) ?? []),
    })),
  }
}

/** The block as lines of a cell, or null when a cell cannot hold it. */
function linesOf(inner: Block): Line[] | null {
  if (inner.type === 'paragraph') return [inner]
  if (inner.type === 'heading') return [{ type: 'paragraph', content: inner.content }]
  if (inner.type !== 'bulletList' && inner.type !== 'orderedList') return null
  return inner.content.flatMap(({ content }) => content.flatMap((child) => linesOf(child) ?? []))
}

/** A row of a frame: the first lines of its cells on one line, what else they hold below. */
function asParagraphs(cells: Cell[]): Block[] {
  const first: Inline[] = []
  const rest: Block[] = []
  for (const { isHeader, blocks } of cells) {
    const [head, ...others] = blocks
    if (head?.type !== 'paragraph') rest.push(...blocks)
    else {
      if (first.length > 0 && head.content) first.push({ type: 'text', text: ' · ' })
      first.push(...(head.content ?? []).map((node) => (isHeader ? bold(node) : node)))
      rest.push(...others)
    }
  }
  return [{ type: 'paragraph', content: first }, ...rest]
}

function bold(node: Inline): Inline {
  if (node.type !== 'text' || node.marks?.some(({ type }) => type === 'bold')) return node
  return { ...node, marks: [...(node.marks ?? []), { type: 'bold' }] }
}

function hasWords(inner: Block): boolean {
  return inner.type !== 'paragraph' || Boolean(inner.content?.length)
}
