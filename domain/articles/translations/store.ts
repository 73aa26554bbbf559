import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import type { ArticleStage } from '../flow/rules.ts'

/** A version of the same article in an edition, as the desk shows it. */
export type Translation = {
  id: number
  edition: Edition
  headline: string
  stage: ArticleStage
  isStale: boolean
}

const LISTED = { id: true, edition: true, headline: true, stage: true, translationStaleAt: true } as const

/**
 * Marks the translations of an article: it says something else now. Those that were made of its version `unlessOf` agree
 * with it still. A mark that stands moves on to now, so that who has looked at the change before has not looked at this one.
 */
export async function markStale(
  tx: Tx,
  originalId: number,
  { unlessOf }: { unlessOf?: number } = {},
): Promise<void> {
  await tx.article.updateMany({
    where: {
      translatedFromId: originalId,
      ...(unlessOf !== undefined && { translatedVersion: { lt: unlessOf } }),
    },
    data: { translationStaleAt: new Date() },
  })
}

/** Which article a translation says again; null for what is no translation. */
export async function findOriginalId(tx: Tx, id: number): Promise<number | null> {
  const row = await tx.article.findUnique({ where: { id }, select: { translatedFromId: true } })
  return row?.translatedFromId ?? null
}

/** Since when a translation and its original disagree; null while they agree. */
export async function findStaleness(tx: Tx, id: number): Promise<Date | null> {
  const row = await tx.article.findUnique({ where: { id }, select: { translationStaleAt: true } })
  return row?.translationStaleAt ?? null
}

/** The translation says what this version of its original says. */
export async function writeReviewed(tx: Tx, id: number, translatedVersion: number): Promise<void> {
  await tx.article.update({
    where: { id },
    data: { translatedVersion, translationStaleAt: null },
    select: { id: true },
  })
}

/** The article of a group in an edition that is not in the bin, or null. */
export async function findInEdition(
  tx: Tx,
  translationGroup: string,
  edition: Edition,
): Promise<{ id: number } | null> {
  return tx.article.findFirst({
    where: { translationGroup, edition, binnedAt: null },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
}

/** What says the same as these articles in another edition, in their order; what is not translated is left out. */
export async function listCounterpartIds(
  tx: Tx,
  ids: readonly number[],
  edition: Edition,
): Promise<number[]> {
  if (ids.length === 0) return []
  const named = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, translationGroup: true },
  })
  const found = await tx.article.findMany({
    where: {
      edition,
      status: 'published',
      translationGroup: { in: named.map(({ translationGroup }) => translationGroup) },
    },
    select: { id: true, translationGroup: true },
  })
  const byGroup = new Map(found.map((one) => [one.translationGroup, one.id]))
  const groups = new Map(named.map((one) => [one.id, one.translationGroup]))
  return ids.flatMap((id) => byGroup.get(groups.get(id) ?? '') ?? [])
}

/** How an article stands to its other editions: its original, which version it was found to say, and all the others. */
export async function findTranslations(id: number) {
  const row = await db.article.findUnique({
    where: { id },
    select: {
      translationGroup: true,
      translatedVersion: true,
      translationStaleAt: true,
      translatedFrom: {
        select: { id: true, edition: true, headline: true, version: true, publishedVersion: true },
      },
    },
  })
  if (!row) return null
  const others = await db.article.findMany({
    where: { translationGroup: row.translationGroup, id: { not: id }, binnedAt: null },
    orderBy: [{ edition: 'asc' }, { id: 'asc' }],
    select: LISTED,
  })
  return {
    translatedVersion: row.translatedVersion,
    staleAt: row.translationStaleAt,
    original: row.translatedFrom && {
      ...row.translatedFrom,
      edition: row.translatedFrom.edition as Edition,
    },
    others: others.map(({ translationStaleAt, ...other }) => ({
      ...other,
      edition: other.edition as Edition,
      isStale: translationStaleAt !== null,
    })) satisfies Translation[],
  }
}
