import { TAXONOMY } from '#domain/articles/tags.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { removePageSchema, restorePageSchema, type SavePage, savePageSchema } from './schema.ts'
import { deletePage, findPageRow, writePage } from './store.ts'
import { findVersion } from './version-store.ts'

type Saved = { version: number; staleTags: string[] }

/**
 * Writes a page; readers see it at once.
 * @throws AppError 'stale_version' with the newer page as its data, when somebody else saved since `baseVersion`.
 */
export async function savePage(editor: Editor, input: unknown): Promise<Saved> {
  assertCan(editor, 'page.write')
  return write(editor, parse(savePageSchema, input))
}

/**
 * Makes an old version of a page what readers see, as a version of its own; a page that was taken away is there again.
 * @throws AppError 'stale_version' when somebody saved meanwhile, 'not_found'
 */
export async function restorePage(editor: Editor, input: unknown): Promise<Saved> {
  assertCan(editor, 'page.write')
  const { number, ...page } = parse(restorePageSchema, input)
  const version = await findVersion(page, number)
  if (!version) throw new AppError('not_found', 'There is no such version.')
  return write(editor, parse(savePageSchema, { ...page, ...version }), { from: number })
}

async function write(editor: Editor, page: SavePage, detail = {}): Promise<Saved> {
  const staleTags = [TAXONOMY]
  const version = await inTransaction(async (tx) => {
    const number = await writePage(tx, page, editor.name)
    if (number === null) return null
    await recordAct(tx, editor, {
      act: 'page.save',
      subject: { kind: 'page', id: `${page.edition}/${page.slug}`, name: page.title },
      detail: { version: number, ...detail },
    })
    await announceExpiry(tx, staleTags)
    return number
  })
  if (version !== null) return { version, staleTags }
  throw new AppError('stale_version', 'Somebody else saved this page after you opened it.', {
    data: await findPageRow(page.edition, page.slug),
  })
}

/** Takes a page away; its address leads nowhere from then on. @throws AppError 'not_found'. */
export async function removePage(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'page.write')
  const { edition, slug } = parse(removePageSchema, input)
  const staleTags = [TAXONOMY]
  await inTransaction(async (tx) => {
    const title = await deletePage(tx, edition, slug)
    if (title === null) throw new AppError('not_found', 'It is not there any more: somebody deleted it.')
    await recordAct(tx, editor, {
      act: 'page.delete',
      subject: { kind: 'page', id: `${edition}/${slug}`, name: title },
    })
    await announceExpiry(tx, staleTags)
  })
  return { staleTags }
}
