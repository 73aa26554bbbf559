import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor, type EditorRole } from '#domain/editors/rules.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { announceLive } from '#lib/live/announce.ts'
import { parse } from '#lib/parse.ts'
import { excerptOf, KEPT_DAYS, type NewNotice } from './rules.ts'
import { noticeMailSchema, readSchema } from './schema.ts'
import { deleteOlder, insertNotices, listPeopleFrom, writeNoticeMail, writeRead } from './store.ts'

/**
 * Tells these people something, in the transaction in which it happens: both are kept, or neither. Who did it is not
 * told, who was told already is not told again. Whoever has the desk open sees it at once.
 */
export async function tellEditors(
  tx: Tx,
  editorIds: readonly (string | null)[],
  notice: NewNotice,
): Promise<void> {
  const ids = editorIds.filter((id) => id !== null)
  if (ids.length === 0) return
  const told = await insertNotices(tx, ids, { ...notice, excerpt: excerptOf(notice.excerpt ?? '') })
  if (told.length > 0) await announceLive(tx, { kind: 'notices', editorIds: told })
}

/** Tells everybody who has at least this role. */
export async function tellRole(tx: Tx, least: EditorRole, notice: NewNotice): Promise<void> {
  await tellEditors(tx, await listPeopleFrom(tx, least), notice)
}

/** Marks one's own notices as read: some, those of an article, or all. */
export async function readNotices(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'account.manage')
  const what = parse(readSchema, input)
  await inTransaction(async (tx) => {
    const count = await writeRead(tx, editor.id, what, new Date())
    if (count > 0) await announceLive(tx, { kind: 'notices', editorIds: [editor.id] })
  })
}

/** Chooses of which notices letters tell. */
export async function chooseNoticeMail(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'account.manage')
  const { mail } = parse(noticeMailSchema, input)
  await inTransaction(async (tx) => {
    await writeNoticeMail(tx, editor.id, mail)
    await recordAct(tx, editor, {
      act: 'account.notices',
      subject: { kind: 'editor', id: editor.id, name: editor.name },
      detail: { to: mail },
    })
  })
}

/** Forgets notices of long ago; a nightly job. */
export async function pruneNotices(now = new Date()): Promise<number> {
  return deleteOlder(new Date(now.getTime() - KEPT_DAYS * 86_400_000))
}
