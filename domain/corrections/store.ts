import type { CorrectionKind } from '#domain/articles/rules.ts'
import type { Tx } from '#lib/db.ts'

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
