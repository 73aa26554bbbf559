import { bodyPictureIds } from '#domain/body/pictures.ts'
import { type Body, bodySchema } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { findShownPictures } from '#domain/pictures/queries.ts'
import { db, type Tx } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { inFooterOrder, type Page, type ShownPage } from './rules.ts'
import { findLastNumber, keepStanding, keepVersion } from './version-store.ts'

const select = { slug: true, edition: true, title: true, body: true, version: true, updatedAt: true } as const

/** The page at a slug of an edition, or null. */
export async function findPageRow(edition: Edition, slug: string): Promise<Page | null> {
  const row = await db.page.findUnique({ where: { slug_edition: { slug, edition } }, select })
  return row && { ...row, edition, body: bodySchema.parse(row.body), updatedAt: row.updatedAt.toISOString() }
}

/** The page at a slug of an edition as readers get it, or null. */
export async function findShownPage(
  edition: Edition,
  slug: string,
  now = new Date(),
): Promise<ShownPage | null> {
  const page = await findPageRow(edition, slug)
  if (!page) return null
  const [pictures, written] = await Promise.all([
    findShownPictures(bodyPictureIds(page.body), now),
    db.page.findMany({ where: { slug, edition: { in: env.EDITIONS } }, select: { edition: true } }),
  ])
  const editions = env.EDITIONS.filter((one) => written.some((row) => row.edition === one))
  return { ...page, pictures: Object.fromEntries(pictures), editions }
}

/** The pages of an edition without their bodies, in the order of the footer. */
export async function listPageRows(edition: Edition) {
  const rows = await db.page.findMany({
    where: { edition },
    select: { slug: true, title: true, updatedAt: true },
  })
  return inFooterOrder(rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() })))
}

/**
 * Writes a page if its version still is `baseVersion` (0 for a page that is not there), and keeps what it says as a
 * version, beside what it said before. Its new number; null when the page is another by now.
 */
export async function writePage(
  tx: Tx,
  page: { slug: string; edition: Edition; baseVersion: number; title: string; body: Body },
  byName: string,
): Promise<number | null> {
  const { slug, edition, baseVersion, title, body } = page
  await keepStanding(tx, page)
  const number = (baseVersion || (await findLastNumber(tx, page))) + 1
  const data = { title, body, version: number }
  const { count } =
    baseVersion === 0
      ? await tx.page.createMany({ data: [{ slug, edition, ...data }], skipDuplicates: true })
      : await tx.page.updateMany({ where: { slug, edition, version: baseVersion }, data })
  if (count === 0) return null
  await keepVersion(tx, { slug, edition, number, title, body, byName })
  return number
}

/** Deletes a page, and keeps what it said last; its title, or null when there is none. */
export async function deletePage(tx: Tx, edition: Edition, slug: string): Promise<string | null> {
  const page = await tx.page.findUnique({
    where: { slug_edition: { slug, edition } },
    select: { title: true },
  })
  await keepStanding(tx, { edition, slug })
  if (page) await tx.page.delete({ where: { slug_edition: { slug, edition } } })
  return page?.title ?? null
}
