import type { CorrectionKind } from '#domain/articles/rules.ts'
import type { Tx } from '#lib/db.ts'

/** Adds a dated correction and moves the article's "updated" time to it. Null when the article is not published. */
export async function insertCorrection(
  tx: Tx,
  {
    articleId,
    kind,
    text,
    publishedAt,
  }: { articleId: number; kind: CorrectionKind; text: string; publishedAt: Date },
): Promise<{ id: number } | null> {
  const { count } = await tx.article.updateMany({
    where: { id: articleId, status: 'published' },
    data: { modifiedAt: publishedAt },
  })
  if (count === 0) return null
  return tx.correction.create({ data: { articleId, kind, text, publishedAt }, select: { id: true } })
}
