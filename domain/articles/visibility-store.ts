import type { Tx } from '#lib/db.ts'
import type { ArticleState } from './write-store.ts'

/** Takes the article from readers, or gives it back: status, note, and its place in every list. */
export async function setVisibility(
  tx: Tx,
  article: ArticleState,
  change: {
    status: 'published' | 'withdrawn'
    withdrawnAt: Date | null
    withdrawalNote: string
    withdrawalReason: string
  },
): Promise<void> {
  await tx.article.update({ where: { id: article.id }, data: change, select: { id: true } })
  const listedAt = change.status === 'published' ? article.publishedAt : null
  const where = { articleId: article.id }
  await tx.articleTag.updateMany({ where, data: { listedAt } })
  await tx.articleAuthor.updateMany({ where, data: { listedAt } })
}
