import { z } from 'zod'
import type { ListFilter } from '#components/admin/list/list-href.ts'
import { ARTICLE_STAGES } from '#domain/articles/flow/rules.ts'
import { EDITIONS } from '#domain/editions/rules.ts'

const text = z.string().trim().max(200).catch('')
const cursor = z
  .string()
  .regex(/^\d{1,15}-\d{1,9}$/)
  .catch('')

// An address that somebody typed must show a list, whatever it says.
const filterSchema = z.object({
  q: text,
  status: z.enum(ARTICLE_STAGES).exclude(['bin']).nullable().catch(null),
  edition: z.enum(EDITIONS).nullable().catch(null),
  section: z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null),
  author: text,
  by: text,
  view: z.enum(['mine', 'missed', 'stale']).nullable().catch(null),
  after: cursor,
  before: cursor,
})

export type Search = Record<string, string | string[] | undefined>

/** What a list's address asks for. */
export function readListFilter(search: Search): ListFilter {
  const names = Object.keys(filterSchema.shape)
  return filterSchema.parse(Object.fromEntries(names.map((name) => [name, search[name] ?? null])))
}

/** The row beside which a page lies. */
export function readCursor(text: string): { updatedAt: Date; id: number } | null {
  const [time, id] = text.split('-').map(Number)
  return text ? { updatedAt: new Date(time ?? 0), id: id ?? 0 } : null
}

/** The cursor of a row. */
export function cursorOf(row: { updatedAt: string; id: number } | undefined): string {
  return row ? `${Date.parse(row.updatedAt)}-${row.id}` : ''
}
