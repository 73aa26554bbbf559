import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction, isUniqueViolation } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { askSource, draftOf } from './ask.ts'
import { isDue } from './rules.ts'
import { wireIdSchema, wireSourceSchema } from './schema.ts'
import * as store from './store.ts'

/**
 * Asks every source whose time has come, one after the other; of many processes one asks. For the schedule: nothing is
 * ever published by it. Answers how many were asked.
 */
export async function askDueSources({
  now = new Date(),
  allowPrivate = false,
  timeoutMs = 20_000,
} = {}): Promise<number> {
  let asked = 0
  for (const source of await store.listSources()) {
    if (!isDue(source, now) || !(await store.claimAsking(source.id, source.askedAt, now))) continue
    await askSource(source, { now, allowPrivate, timeoutMs })
    asked++
  }
  return asked
}

/** Adds a source of the wire, or changes one. @throws AppError 'conflict' when its address is a source already. */
export async function saveWireSource(editor: Editor, input: unknown): Promise<{ id: number }> {
  assertCan(editor, 'wire.manage')
  const { id, ...fields } = parse(wireSourceSchema, input)
  try {
    return await inTransaction(async (tx) => {
      const written = await store.writeSource(tx, id, fields)
      if (written === null) throw gone()
      await recordAct(tx, editor, {
        act: 'wire.save',
        subject: { kind: 'wire', id: written, name: fields.name },
        detail: { url: fields.url, isOn: fields.isOn },
      })
      return { id: written }
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const reason = 'This address is a source already.'
    throw new AppError('conflict', reason, { fields: { url: reason }, cause: error })
  }
}

/** Forgets a source with what it brought; drafts that were made of it stay. */
export async function removeWireSource(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'wire.manage')
  const id = parse(wireIdSchema, input)
  await inTransaction(async (tx) => {
    const name = await store.deleteSource(tx, id)
    if (name === null) throw gone()
    await recordAct(tx, editor, { act: 'wire.remove', subject: { kind: 'wire', id, name } })
  })
}

/** Makes a draft of an item of the wire, once: who takes it later gets the same draft. */
export async function takeWireItem(
  editor: Editor,
  input: unknown,
  now = new Date(),
): Promise<{ articleId: number }> {
  assertCan(editor, 'article.write')
  const id = parse(wireIdSchema, input)
  return inTransaction(async (tx) => {
    const item = await store.lockItem(tx, id)
    if (!item) throw gone()
    const articleId = item.articleId ?? (await draftOf(tx, item.content, item.source, now))
    if (articleId === null) throw new AppError('invalid', 'No article can be made of this item.')
    await store.setItemState(tx, id, 'taken', articleId)
    await recordAct(tx, editor, {
      act: 'wire.take',
      subject: { kind: 'article', id: articleId, name: item.headline },
      detail: { source: item.source.name },
    })
    return { articleId }
  })
}

/** Puts an item aside, or back into the queue. */
export async function ignoreWireItem(editor: Editor, input: unknown, isIgnored = true): Promise<void> {
  assertCan(editor, 'article.write')
  const id = parse(wireIdSchema, input)
  await inTransaction(async (tx) => {
    const item = await store.lockItem(tx, id)
    if (!item) throw gone()
    await store.setItemState(tx, id, isIgnored ? 'ignored' : 'new')
    await recordAct(tx, editor, {
      act: isIgnored ? 'wire.ignore' : 'wire.restore',
      subject: { kind: 'wire', id, name: item.headline },
    })
  })
}

const gone = () => new AppError('not_found', 'It is not there any more: reload the page.')
