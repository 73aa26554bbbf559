import { type Edition, textIn } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'
import type { Section } from './rules.ts'

const select = {
  id: true,
  slug: true,
  color: true,
  texts: { select: { edition: true, name: true, description: true } },
} as const

type Row = {
  id: number
  slug: string
  color: string
  texts: { edition: string; name: string; description: string }[]
}

function toSection({ slug, color, texts }: Row, edition: Edition): Section {
  const text = textIn(texts, edition)
  return { slug, color, name: text?.name ?? slug, description: text?.description ?? '' }
}

/** All sections in the order of the menu. */
export async function listSectionRows(edition: Edition): Promise<(Section & { id: number })[]> {
  const rows = await db.section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select })
  return rows.map((row) => ({ id: row.id, ...toSection(row, edition) }))
}

/** The sections that have a name in the edition, in the order of the menu: an import in one language fills one menu. */
export async function listNamedSectionRows(edition: Edition): Promise<Section[]> {
  const rows = await db.section.findMany({
    where: { texts: { some: { edition } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select,
  })
  return rows.map((row) => toSection(row, edition))
}

/** The section at a slug, with its id. */
export async function findSectionRow(
  edition: Edition,
  slug: string,
): Promise<(Section & { id: number }) | null> {
  const row = await db.section.findUnique({ where: { slug }, select })
  return row && { id: row.id, ...toSection(row, edition) }
}
