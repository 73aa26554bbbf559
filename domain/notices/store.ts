import { EDITOR_ROLES, type EditorRole } from '#domain/editors/rules.ts'
import { db, sql, type Tx } from '#lib/db.ts'
import {
  MAIL_WITHIN_MS,
  MENTIONS,
  type NewNotice,
  NOTICE_MAIL,
  type Notice,
  type NoticeMail,
} from './rules.ts'
import type { WhatWasRead } from './schema.ts'

/** Keeps a notice for each of these people who may sign in, but for who was told of the same already. Answers who was told. */
export async function insertNotices(
  tx: Tx,
  editorIds: readonly string[],
  { by, excerpt = '', commentId, ...notice }: NewNotice,
): Promise<string[]> {
  const ids = [...new Set(editorIds)].filter((id) => id !== by?.id)
  const people = await tx.editor.findMany({
    where: { id: { in: ids }, switchedOffAt: null },
    select: { id: true },
  })
  const rows = await tx.editorNotice.createManyAndReturn({
    data: people.map(({ id: editorId }) => ({
      ...notice,
      editorId,
      byName: by?.name ?? '',
      excerpt,
      commentId: commentId ?? null,
    })),
    skipDuplicates: true,
    select: { editorId: true },
  })
  return rows.map(({ editorId }) => editorId)
}

/** Everybody who has at least this role and may sign in. */
export async function listPeopleFrom(tx: Tx, least: EditorRole): Promise<string[]> {
  const roles = EDITOR_ROLES.slice(EDITOR_ROLES.indexOf(least))
  const rows = await tx.editor.findMany({
    where: { role: { in: [...roles] }, switchedOffAt: null },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

type NoticeRow = Omit<Notice, 'kind' | 'createdAt' | 'isRead'> & {
  kind: string
  createdAt: Date
  readAt: Date | null
}

/** Somebody's notices, the newest first. */
export async function listNoticeRows(editorId: string, limit: number) {
  return db.$queryRaw<NoticeRow[]>`
    SELECT n.id, n.kind, n."byName", n."articleId", a.edition, n.headline, n."commentId", n.excerpt, n."createdAt", n."readAt"
    FROM editor_notices n LEFT JOIN articles a ON a.id = n."articleId"
    WHERE n."editorId" = ${editorId} ORDER BY n.id DESC LIMIT ${limit}`
}

/** How many of somebody's notices are unread. */
export async function countUnread(editorId: string): Promise<number> {
  return db.editorNotice.count({ where: { editorId, readAt: null } })
}

/** Marks somebody's notices as read; answers how many were not. */
export async function writeRead(tx: Tx, editorId: string, what: WhatWasRead, readAt: Date): Promise<number> {
  const which =
    'ids' in what ? { id: { in: what.ids } } : 'articleId' in what ? { articleId: what.articleId } : {}
  const { count } = await tx.editorNotice.updateMany({
    where: { editorId, readAt: null, ...which },
    data: { readAt },
  })
  return count
}

/** Of which notices letters tell somebody. */
export async function findNoticeMail(editorId: string): Promise<NoticeMail> {
  const row = await db.editor.findUnique({ where: { id: editorId }, select: { noticeMail: true } })
  return NOTICE_MAIL.find((one) => one === row?.noticeMail) ?? 'mentions'
}

/** Remembers of which notices letters tell somebody. */
export async function writeNoticeMail(tx: Tx, editorId: string, noticeMail: NoticeMail): Promise<void> {
  await tx.editor.update({ where: { id: editorId }, data: { noticeMail }, select: { id: true } })
}

export type UnsentNotice = {
  id: number
  kind: string
  byName: string
  headline: string
  excerpt: string
  articleId: number | null
  commentId: number | null
  editorId: string
  email: string
  name: string
  language: string
}

/** Notices from before `until` that nobody has read and that are wanted as letters, held so that nobody else sends them. */
export async function claimUnsent(tx: Tx, until: Date): Promise<UnsentNotice[]> {
  const since = new Date(until.getTime() - MAIL_WITHIN_MS)
  return tx.$queryRaw<UnsentNotice[]>(sql`
    SELECT n.id, n.kind, n."byName", n.headline, n.excerpt, n."articleId", n."commentId", n."editorId",
      e.email, e.name, e.language
    FROM editor_notices n JOIN editors e ON e.id = n."editorId"
    WHERE n."createdAt" BETWEEN ${since} AND ${until} AND n."readAt" IS NULL AND n."mailedAt" IS NULL
      AND e."switchedOffAt" IS NULL
      AND (e."noticeMail" = 'all' OR (e."noticeMail" = 'mentions' AND n.kind = ANY(${[...MENTIONS]})))
    ORDER BY n.id LIMIT 500 FOR UPDATE OF n SKIP LOCKED`)
}

/** Remembers that letters with these notices are on their way. */
export async function markMailed(tx: Tx, ids: readonly number[], mailedAt: Date): Promise<void> {
  await tx.editorNotice.updateMany({ where: { id: { in: [...ids] } }, data: { mailedAt } })
}

/** Forgets what is older. */
export async function deleteOlder(than: Date): Promise<number> {
  const { count } = await db.editorNotice.deleteMany({ where: { createdAt: { lt: than } } })
  return count
}
