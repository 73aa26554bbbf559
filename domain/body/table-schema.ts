import { z } from 'zod'
import { blockId, paragraphSchema, words } from './inline-schema.ts'

/** Columns and rows of one table: a page can show no more. */
export const MAX_COLUMNS = 20
export const MAX_ROWS = 300

const span = (most: number) => z.int().min(1).max(most).optional()
const cell = {
  attrs: z.strictObject({ colspan: span(MAX_COLUMNS), rowspan: span(MAX_ROWS) }).optional(),
  content: z
    .array(paragraphSchema, { error: 'A cell of a table may hold only paragraphs.' })
    .min(1, { error: 'A cell of a table may hold only paragraphs.' }),
}
const tableCellSchema = z.strictObject({ type: z.literal('tableCell'), ...cell })
const tableHeaderSchema = z.strictObject({ type: z.literal('tableHeader'), ...cell })

const tableRowSchema = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(z.discriminatedUnion('type', [tableCellSchema, tableHeaderSchema]))
    .max(MAX_COLUMNS, { error: 'A table has at most 20 columns: split it.' }),
})

export const tableSchema = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ caption: words(300, 'caption of a table'), id: blockId }),
  content: z
    .array(tableRowSchema)
    .min(1, { error: 'A table has no row: remove it.' })
    .max(MAX_ROWS, { error: 'A table has at most 300 rows: split it.' }),
})

export type TableRow = z.infer<typeof tableRowSchema>
export type TableCell = TableRow['content'][number]
