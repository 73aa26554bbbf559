import { type Db, db, type Tx } from '#lib/db.ts'
import type { Anchor } from './rules.ts'

const personSelect = { select: { name: true } } as const
const commentSelect = {
  id: true,
  text: true,
  authorId: true,
  author: personSelect,
  createdAt: true,
} as const

/** What a command must know of a comment. */
export type CommentState = {
  id: number
  articleId: number
  threadId: number | null
  authorId: string | null
  resolvedAt: Date | null
  answers: { id: number; authorId: string | null }[]
}

export type CommentedArticle = { id: number; headline: string; createdById: string | null }

/** The article that is commented on, or null. */
export async function findCommented(client: Db, id: number): Promise<CommentedArticle | null> {
  return client.article.findUnique({
    where: { id },
    select: { id: true, headline: true, createdById: true },
  })
}

/** Keeps a comment; answers its id. */
export async function insertComment(
  tx: Tx,
  comment: { articleId: number; authorId: string; text: string; threadId?: number } & Partial<Anchor>,
): Promise<number> {
  const { id } = await tx.articleComment.create({ data: comment, select: { id: true } })
  return id
}

/** A comment with the ids of its answers, held until the transaction ends. */
export async function lockComment(tx: Tx, id: number): Promise<CommentState | null> {
  await tx.$queryRaw`SELECT id FROM article_comments WHERE id = ${id} FOR UPDATE`
  return tx.articleComment.findUnique({
    where: { id },
    select: {
      id: true,
      articleId: true,
      threadId: true,
      authorId: true,
      resolvedAt: true,
      answers: { select: { id: true, authorId: true } },
    },
  })
}

/** Resolves a thread, or (null) opens it again. */
export async function writeResolved(
  tx: Tx,
  id: number,
  resolved: { at: Date; byId: string } | null,
): Promise<void> {
  await tx.articleComment.update({
    where: { id },
    data: { resolvedAt: resolved?.at ?? null, resolvedById: resolved?.byId ?? null },
    select: { id: true },
  })
}

/** Deletes a comment with what hangs on it. */
export async function deleteComment(tx: Tx, id: number): Promise<void> {
  await tx.articleComment.delete({ where: { id }, select: { id: true } })
}

/** Takes the words of a comment away; its answers stay. */
export async function emptyComment(tx: Tx, id: number): Promise<void> {
  await tx.articleComment.update({ where: { id }, data: { text: '' }, select: { id: true } })
}

/** Writes where the words of threads stand now. */
export async function writeAnchors(
  tx: Tx,
  articleId: number,
  anchors: readonly (Anchor & { id: number })[],
): Promise<void> {
  for (const { id, ...anchor } of anchors)
    await tx.articleComment.updateMany({ where: { id, articleId, threadId: null }, data: anchor })
}

/** The threads of an article, in the order in which they began. */
export async function listThreadRows(articleId: number) {
  return db.articleComment.findMany({
    where: { articleId, threadId: null },
    orderBy: { id: 'asc' },
    select: {
      ...commentSelect,
      blockId: true,
      quote: true,
      before: true,
      resolvedAt: true,
      resolvedBy: personSelect,
      answers: { orderBy: { id: 'asc' }, select: commentSelect },
    },
  })
}

/** Who may be mentioned: everybody who may sign in, by name. */
export async function listMentionablePeople(client: Db): Promise<{ id: string; name: string }[]> {
  return client.editor.findMany({
    where: { switchedOffAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

/** The same, outside of a transaction. */
export async function listPeople(): Promise<{ id: string; name: string }[]> {
  return listMentionablePeople(db)
}

/** Who began an article. */
export async function findBeginner(articleId: number): Promise<string | null> {
  const row = await findCommented(db, articleId)
  return row?.createdById ?? null
}
