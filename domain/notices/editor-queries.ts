import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { NOTICE_KINDS, type Notice, type NoticeMail } from './rules.ts'
import { countUnread, findNoticeMail, listNoticeRows } from './store.ts'

const SHOWN = 100

/** One's own notices, the newest first. */
export async function listOwnNotices(editor: Editor): Promise<Notice[]> {
  assertCan(editor, 'account.manage')
  const rows = await listNoticeRows(editor.id, SHOWN)
  return rows.flatMap(({ kind, createdAt, readAt, ...row }) => {
    const known = NOTICE_KINDS.find((one) => one === kind)
    return known ? [{ ...row, kind: known, createdAt: createdAt.toISOString(), isRead: readAt !== null }] : []
  })
}

/** How many of one's own notices are unread. */
export async function countOwnUnread(editor: Editor): Promise<number> {
  assertCan(editor, 'account.manage')
  return countUnread(editor.id)
}

/** Of which notices letters tell this editor. */
export async function getNoticeMail(editor: Editor): Promise<NoticeMail> {
  assertCan(editor, 'account.manage')
  return findNoticeMail(editor.id)
}
