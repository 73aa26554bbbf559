import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { type Comment, mayResolve, type Thread } from './rules.ts'
import { findBeginner, listPeople, listThreadRows } from './store.ts'

/** The comments on an article, as this editor may see and settle them. */
export async function listThreads(editor: Editor, articleId: number): Promise<Thread[]> {
  assertCan(editor, 'article.write')
  const [rows, createdById] = await Promise.all([listThreadRows(articleId), findBeginner(articleId)])
  const toComment = (row: Row): Comment => ({
    id: row.id,
    authorName: row.author?.name ?? '',
    text: row.text,
    at: row.createdAt.toISOString(),
    isOwn: row.authorId === editor.id,
  })
  return rows.map(({ blockId, quote, before, answers, resolvedAt, resolvedBy, ...row }) => ({
    ...toComment(row),
    anchor: { blockId, quote, before },
    answers: answers.map(toComment),
    resolved: resolvedAt && { by: resolvedBy?.name ?? '', at: resolvedAt.toISOString() },
    mayResolve: mayResolve(editor, { authorId: row.authorId, createdById }),
  }))
}

type Row = {
  id: number
  text: string
  authorId: string | null
  author: { name: string } | null
  createdAt: Date
}

/** Who may be mentioned in a comment. */
export async function listMentionable(editor: Editor): Promise<{ id: string; name: string }[]> {
  assertCan(editor, 'article.write')
  return listPeople()
}
