import type { CorrectionKind } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import type { ListedCorrection } from './rules.ts'

/** What a command must know of a correction before it changes it. */
export type KeptCorrection = { id: number; articleId: number; kind: CorrectionKind; text: string }

/**
 * Adds a dated correction and moves the article's "updated" time to it. Answers what it corrects and in which version. Null when the article is not published.
 */
export async function insertCorrection(
  tx: Tx,
  {
    articleId,
    kind,
    text,
    publishedAt,
  }: { articleId: number; kind: CorrectionKind; text: string; publishedAt: Date },
): Promise<{ id: number; headline: string; version: number | null } | null> {
  const [article] = await tx.article.updateManyAndReturn({
    where: { id: articleId, status: 'published' },
    data: { modifiedAt: publishedAt },
    select: { headline: true, publishedVersion: true },
  })
  if (!article) return null
  const { id } = await tx.correction.create({
    data: { articleId, kind, text, publishedAt },
    select: { id: true },
  })
  return { id, headline: article.headline, version: article.publishedVersion }
}

/** A correction with the headline of its article; null when there is none. */
export async function findCorrection(
  tx: Tx,
  id: number,
): Promise<(KeptCorrection & { headline: string }) | null> {
  const row = await tx.correction.findUnique({
    where: { id },
    select: { id: true, articleId: true, kind: true, text: true, article: { select: { headline: true } } },
  })
  if (!row) return null
  const { article, ...correction } = row
  return { ...correction, headline: article.headline }
}

/** Puts other words in place of a correction's. Its time stays: it was put right then. */
export async function updateCorrection(
  tx: Tx,
  { id, kind, text }: Omit<KeptCorrection, 'articleId'>,
): Promise<void> {
  await tx.correction.update({ where: { id }, data: { kind, text }, select: { id: true } })
}

export async function deleteCorrection(tx: Tx, id: number): Promise<void> {
  await tx.correction.delete({ where: { id }, select: { id: true } })
}

/** Some corrections of articles that readers may see at `now`, the newest first. */
export async function listCorrectionRows(
  edition: Edition,
  place: { skip: number; take: number },
  now: Date,
): Promise<ListedCorrection[]> {
  const rows = await db.correction.findMany({
    where: { article: { edition, status: 'published', publishedAt: { lte: now } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    ...place,
    select: {
      id: true,
      kind: true,
      text: true,
      publishedAt: true,
      article: { select: { id: true, slug: true, headline: true } },
    },
  })
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }))
}
