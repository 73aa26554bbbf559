import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { tellEditors } from '#domain/notices/commands.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { announceLive } from '#lib/live/announce.ts'
import { parse } from '#lib/parse.ts'
import { type Lease, nextLease } from './rules.ts'
import { presenceSchema } from './schema.ts'
import { findWritten, listNames, lockLease, writeLease } from './store.ts'

/** How an article stands for the page that asked: who writes it, who wants it, and its newest version. */
export type Presence = {
  version: number
  isMine: boolean
  writer: { name: string; since: string } | null
  wanted: { name: string; mode: 'ask' | 'take'; isMine: boolean } | null
}

/**
 * What the page of somebody's browser says of an article: that it is there, asks for the text, takes it over, gives or
 * keeps it. Nothing here guards the text: a save goes by its version (ADR 0041).
 */
export async function changePresence(editor: Editor, input: unknown): Promise<Presence> {
  assertCan(editor, 'article.write')
  const { articleId, page, act } = parse(presenceSchema, input)
  const now = new Date()
  return inTransaction(async (tx) => {
    const article = await findWritten(tx, articleId)
    if (!article) throw new AppError('not_found', 'There is no such article.')
    const before = await lockLease(tx, articleId)
    const lease = nextLease(before, { editorId: editor.id, page }, act, now)
    await writeLease(tx, articleId, lease)
    if (keyOf(lease) !== keyOf(before)) await announceLive(tx, { kind: 'presence', articleId })
    if (lease?.wanted && isNewWish(before, lease, editor)) {
      const { headline } = article
      await tellEditors(tx, [lease.editorId], {
        kind: lease.wanted.mode === 'take' ? 'takenOver' : 'asked',
        key: `${lease.wanted.mode}-${articleId}-${now.toISOString()}`,
        by: editor,
        articleId,
        headline,
      })
      if (lease.wanted.mode === 'take')
        await recordAct(tx, editor, {
          act: 'article.take-over',
          subject: { kind: 'article', id: articleId, name: headline },
        })
    }
    return view(tx, editor, lease, article.version)
  })
}

const keyOf = (lease: Lease | null) =>
  lease && [lease.editorId, lease.wanted?.editorId, lease.wanted?.mode].join()

function isNewWish(before: Lease | null, lease: Lease | null, { id }: Editor): boolean {
  return lease?.wanted?.editorId === id && keyOf(lease) !== keyOf(before)
}

async function view(tx: Tx, { id }: Editor, lease: Lease | null, version: number): Promise<Presence> {
  if (!lease) return { version, isMine: false, writer: null, wanted: null }
  const { editorId, since, wanted } = lease
  const names = await listNames(tx, [editorId, ...(wanted ? [wanted.editorId] : [])])
  return {
    version,
    isMine: editorId === id,
    writer: { name: names.get(editorId) ?? '', since: since.toISOString() },
    wanted: wanted && {
      name: names.get(wanted.editorId) ?? '',
      mode: wanted.mode,
      isMine: wanted.editorId === id,
    },
  }
}
