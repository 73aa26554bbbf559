import type { DeskArticle } from '#components/admin/article/desk-article.ts'

/** The article without the moves that send its text: somebody else is writing it. */
export function withoutWriting(article: DeskArticle): DeskArticle {
  const writing = ['save', 'publish', 'schedule', 'sendToReview']
  return { ...article, moves: article.moves.filter((move) => !writing.includes(move)) }
}
