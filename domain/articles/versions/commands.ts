import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { indexArticles } from '#domain/search/commands.ts'
import { parse } from '#lib/parse.ts'
import { assertNewest, getLocked, keepVersion, writeDraft, writing } from '../commands.ts'
import { assertMove } from '../flow/rules.ts'
import { restoreVersionSchema } from './schema.ts'
import { getVersion } from './store.ts'

/**
 * Makes an old version the newest, as a version of its own: what was newest stays. Readers see nothing of it until it is
 * published. @throws AppError 'stale_version' when somebody saved meanwhile, 'not_found'
 */
export async function restoreVersion(editor: Editor, input: unknown): Promise<{ version: number }> {
  assertCan(editor, 'article.write')
  const { id, number, baseVersion } = parse(restoreVersionSchema, input)
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, 'save', article)
    await assertNewest(tx, article, baseVersion)
    const { content } = await getVersion(tx, id, number)
    const { version } = await keepVersion(tx, editor, article, content, 'restore')
    if (article.status === 'draft') await writeDraft(tx, article, content)
    await indexArticles(tx, [id])
    await recordAct(tx, editor, {
      act: 'article.restore-version',
      subject: { kind: 'article', id, name: content.headline },
      detail: { version, from: number },
    })
    return { version }
  })
}
