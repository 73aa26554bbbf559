import type { Editor } from '#domain/editors/rules.ts'
import { tellEditors } from '#domain/notices/commands.ts'
import type { Tx } from '#lib/db.ts'
import { findMentions } from './rules.ts'
import { type CommentedArticle, listMentionablePeople } from './store.ts'

type Said = { id: number; threadId: number; text: string; others: readonly string[] }

/**
 * Tells of a comment whoever it names, whoever took part in the thread (`others`), and who began the article: each of
 * them once, in the way that concerns them most.
 */
export async function tellOfComment(
  tx: Tx,
  by: Editor,
  { id: articleId, headline, createdById }: CommentedArticle,
  { id, threadId, text, others }: Said,
): Promise<void> {
  const notice = { key: `comment-${id}`, by, articleId, headline, commentId: threadId, excerpt: text }
  const mentioned = findMentions(text, await listMentionablePeople(tx))
  await tellEditors(tx, mentioned, { ...notice, kind: 'mention' })
  await tellEditors(tx, others, { ...notice, kind: 'reply' })
  await tellEditors(tx, [createdById], { ...notice, kind: 'comment' })
}
