import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { announceLive } from '#lib/live/announce.ts'
import { parse } from '#lib/parse.ts'
import { mayResolve } from './rules.ts'
import {
  addCommentSchema,
  answerSchema,
  commentIdSchema,
  moveAnchorsSchema,
  resolveSchema,
} from './schema.ts'
import {
  type CommentedArticle,
  type CommentState,
  deleteComment,
  emptyComment,
  findCommented,
  insertComment,
  lockComment,
  writeAnchors,
  writeResolved,
} from './store.ts'
import { tellOfComment } from './tell.ts'

/** Remarks on some words of an article. Whoever it names is told, and who began the article. */
export async function addComment(editor: Editor, input: unknown): Promise<{ id: number }> {
  assertCan(editor, 'article.write')
  const { articleId, text, anchor } = parse(addCommentSchema, input)
  return inTransaction(async (tx) => {
    const article = await getArticle(tx, articleId)
    const id = await insertComment(tx, { articleId, authorId: editor.id, text, ...anchor })
    await tellOfComment(tx, editor, article, { id, threadId: id, text, others: [] })
    await record(tx, editor, 'comment.add', article, { quote: anchor.quote })
    return { id }
  })
}

/** Answers a remark. Whoever took part in it is told. */
export async function answerComment(editor: Editor, input: unknown): Promise<{ id: number }> {
  assertCan(editor, 'article.write')
  const { threadId, text } = parse(answerSchema, input)
  return inTransaction(async (tx) => {
    const thread = await getThread(tx, threadId)
    const article = await getArticle(tx, thread.articleId)
    const id = await insertComment(tx, { articleId: article.id, authorId: editor.id, text, threadId })
    const others = [thread, ...thread.answers].flatMap(({ authorId }) => authorId ?? [])
    await tellOfComment(tx, editor, article, { id, threadId, text, others })
    await record(tx, editor, 'comment.add', article)
    return { id }
  })
}

/** Resolves a thread, or opens it again. @throws AppError 'forbidden' for who may not */
export async function resolveThread(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.write')
  const { id, resolved } = parse(resolveSchema, input)
  await inTransaction(async (tx) => {
    const thread = await getThread(tx, id)
    const article = await getArticle(tx, thread.articleId)
    const { createdById } = article
    if (!mayResolve(editor, { authorId: thread.authorId, createdById })) assertCan(editor, 'article.publish')
    if ((thread.resolvedAt !== null) === resolved) return
    await writeResolved(tx, id, resolved ? { at: new Date(), byId: editor.id } : null)
    await record(tx, editor, resolved ? 'comment.resolve' : 'comment.reopen', article)
  })
}

/** Deletes one's own comment. Of a remark that was answered only the words go. */
export async function deleteOwnComment(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.write')
  const { id } = parse(commentIdSchema, input)
  await inTransaction(async (tx) => {
    const comment = await lockComment(tx, id)
    if (!comment) return
    if (comment.authorId !== editor.id)
      throw new AppError('forbidden', 'Only who wrote a comment may delete it.')
    if (comment.answers.length > 0) await emptyComment(tx, id)
    else await deleteComment(tx, id)
    await record(tx, editor, 'comment.delete', await getArticle(tx, comment.articleId))
  })
}

/** Keeps where commented words stand now, when they were changed while somebody wrote. The comments stay as they are. */
export async function moveAnchors(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.write')
  const { articleId, anchors } = parse(moveAnchorsSchema, input)
  await inTransaction((tx) => writeAnchors(tx, articleId, anchors))
}

async function getThread(tx: Tx, id: number): Promise<CommentState> {
  const thread = await lockComment(tx, id)
  if (!thread || thread.threadId !== null)
    throw new AppError('not_found', 'This comment was deleted meanwhile.')
  return thread
}

async function getArticle(tx: Tx, id: number): Promise<CommentedArticle> {
  const article = await findCommented(tx, id)
  if (!article) throw new AppError('not_found', 'There is no such article.')
  return article
}

async function record(
  tx: Tx,
  editor: Editor,
  act: 'comment.add' | 'comment.resolve' | 'comment.reopen' | 'comment.delete',
  { id: articleId, headline: name }: CommentedArticle,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await recordAct(tx, editor, { act, subject: { kind: 'article', id: articleId, name }, detail })
  await announceLive(tx, { kind: 'comments', articleId })
}
