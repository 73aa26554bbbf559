import { bodySchema } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import type { PageVersion, PageVersionRow } from './rules.ts'

type Where = { edition: Edition; slug: string }

/** Keeps what a page says now, unless it is kept already: what was seeded or imported has no version before its first change. */
export async function keepStanding(tx: Tx, { edition, slug }: Where): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO page_versions (slug, edition, number, title, body, "savedAt")
    SELECT slug, edition, version, title, body, "updatedAt" FROM pages WHERE slug = ${slug} AND edition = ${edition}
    ON CONFLICT DO NOTHING`
}

/** Keeps a saved page with who saved it. */
export async function keepVersion(tx: Tx, version: Omit<PageVersion, 'savedAt'> & Where): Promise<void> {
  await tx.pageVersion.create({ data: version, select: { number: true } })
}

/** The highest number of a page's versions, of one that was taken away too; 0 when there is none. */
export async function findLastNumber(tx: Tx, { edition, slug }: Where): Promise<number> {
  const { _max } = await tx.pageVersion.aggregate({ where: { edition, slug }, _max: { number: true } })
  return _max.number ?? 0
}

/** The versions of a page without their texts, the newest first; what stands and was never kept is one of them. */
export async function listVersionRows({ edition, slug }: Where, limit: number): Promise<PageVersionRow[]> {
  const rows = await db.$queryRaw<(Omit<PageVersionRow, 'savedAt'> & { savedAt: Date })[]>`
    SELECT number, "byName", "savedAt" FROM page_versions WHERE slug = ${slug} AND edition = ${edition}
    UNION ALL
    SELECT version, '', "updatedAt" FROM pages p WHERE slug = ${slug} AND edition = ${edition} AND NOT EXISTS (
      SELECT FROM page_versions v WHERE v.slug = p.slug AND v.edition = p.edition AND v.number = p.version)
    ORDER BY number DESC LIMIT ${limit}`
  return rows.map(({ savedAt, ...row }) => ({ ...row, savedAt: savedAt.toISOString() }))
}

/** A version of a page; null when there is none of that number. */
export async function findVersion(
  { edition, slug }: Where,
  number: number,
): Promise<Pick<PageVersion, 'title' | 'body'> | null> {
  const row =
    (await db.pageVersion.findUnique({
      where: { slug_edition_number: { slug, edition, number } },
      select: { title: true, body: true },
    })) ??
    (await db.page.findUnique({
      where: { slug_edition: { slug, edition }, version: number },
      select: { title: true, body: true },
    }))
  return row && { title: row.title, body: bodySchema.parse(row.body) }
}
