import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'

/** An article in the bin. */
export type BinRow = {
  id: number
  edition: Edition
  headline: string
  binnedAt: string
  wasWithdrawn: boolean
  createdById: string | null
}

const BIN_PAGE = 100

/** What lies in the bin, the last thrown away first; the ids below `before` when it is given. */
export async function listBinRows(): Promise<BinRow[]> {
  const rows = await db.article.findMany({
    where: { binnedAt: { not: null } },
    orderBy: [{ binnedAt: 'desc' }, { id: 'desc' }],
    take: BIN_PAGE,
    select: { id: true, edition: true, headline: true, binnedAt: true, status: true, createdById: true },
  })
  return rows.map(({ status, binnedAt, ...row }) => ({
    ...row,
    edition: row.edition as Edition,
    binnedAt: (binnedAt ?? new Date(0)).toISOString(),
    wasWithdrawn: status === 'withdrawn',
  }))
}

/** Gives the address of a draft free, so that another article can have it. */
export async function freeDraftSlug(tx: Tx, id: number): Promise<void> {
  await tx.article.update({
    where: { id },
    data: { slug: `bin-${crypto.randomUUID()}` },
    select: { id: true },
  })
}

/** The ids of what was thrown away before `before`. */
export async function listOldBinned(before: Date): Promise<number[]> {
  const rows = await db.article.findMany({
    where: { binnedAt: { lt: before } },
    orderBy: { binnedAt: 'asc' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Deletes an article for good. The addresses of what readers once saw keep their note. */
export async function purgeRow(tx: Tx, id: number): Promise<void> {
  const row = await tx.article.findUniqueOrThrow({
    where: { id },
    select: {
      edition: true,
      slug: true,
      status: true,
      headline: true,
      withdrawnAt: true,
      withdrawalNote: true,
      oldSlugs: { select: { slug: true } },
    },
  })
  await tx.article.delete({ where: { id }, select: { id: true } })
  if (row.status !== 'withdrawn') return
  const { edition, headline, withdrawalNote: note } = row
  await tx.articleTombstone.createMany({
    data: [row.slug, ...row.oldSlugs.map(({ slug }) => slug)].map((slug) => ({
      edition,
      slug,
      headline,
      note,
      withdrawnAt: row.withdrawnAt ?? new Date(),
    })),
  })
}
