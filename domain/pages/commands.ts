import { TAXONOMY } from '#domain/articles/tags.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { removePageSchema, savePageSchema } from './schema.ts'
import { deletePage, findPageRow, writePage } from './store.ts'

/**
 * Writes a page; readers see it at once.
 * @throws AppError 'stale_version' with the newer page as its data, when somebody else saved since `baseVersion`.
 */
export async function savePage(
  editor: Editor,
  input: unknown,
): Promise<{ version: number; staleTags: string[] }> {
  assertCan(editor, 'page.write')
  const page = parse(savePageSchema, input)
  const staleTags = [TAXONOMY]
  const isWritten = await inTransaction(async (tx) => {
    const written = await writePage(tx, page)
    if (!written) return false
    await recordAct(tx, editor, {
      act: 'page.save',
      subject: { kind: 'page', id: `${page.edition}/${page.slug}`, name: page.title },
      detail: { version: page.baseVersion + 1 },
    })
    await announceExpiry(tx, staleTags)
    return true
  })
  if (isWritten) return { version: page.baseVersion + 1, staleTags }
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
