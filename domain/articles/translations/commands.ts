import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import type { Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { enabledEdition } from '#lib/metadata/site.ts'
import { parse } from '#lib/parse.ts'
import { createDraftIn, getLocked, writing } from '../commands.ts'
import { assertMove } from '../flow/rules.ts'
import { changeWhatReadersSee } from '../publish-commands.ts'
import { findLatestVersion } from '../version-store.ts'
import { findVersion } from '../versions/store.ts'
import type { ArticleState } from '../write-store.ts'
import { beginTranslation } from './rules.ts'
import { openTranslationSchema, reviewTranslationSchema } from './schema.ts'
import {
  findInEdition,
  findOriginalId,
  findStaleness,
  listCounterpartIds,
  markStale,
  writeReviewed,
} from './store.ts'

/**
 * The article in another edition: the one that is there, or a draft that begins with what readers see of it, else with
 * its newest version. @throws AppError 'not_found', 'invalid' for its own edition or one that is off
 */
export async function openTranslation(
  editor: Editor,
  input: unknown,
): Promise<{ id: number; isNew: boolean }> {
  assertCan(editor, 'article.write')
  const { id, edition } = parse(openTranslationSchema, input)
  return writing(async (tx) => {
    const original = await getLocked(tx, id)
    if (edition === original.edition || !enabledEdition(edition))
      throw new AppError('invalid', 'Choose another edition for the translation.')
    const standing = await findInEdition(tx, original.translationGroup, edition)
    if (standing) return { id: standing.id, isNew: false }
    assertMove(editor, 'save', original)
    const content = await contentToTranslate(tx, original)
    const recallIds = await listCounterpartIds(tx, content.recallIds, edition)
    const made = await createDraftIn(tx, editor, beginTranslation(content, { edition, recallIds }), {
      original,
    })
    await recordAct(tx, editor, {
      act: 'article.translate',
      subject: { kind: 'article', id: made.id, name: original.headline },
      detail: { from: original.edition, to: edition, version: original.publishedVersion ?? original.version },
    })
    return { id: made.id, isNew: true }
  })
}

/**
 * Says that a translation agrees with its original as it is now; from then on they are linked again.
 * @throws AppError 'conflict' when it is no translation, or the original has changed since what was looked at
 */
export async function reviewTranslation(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.publish')
  const { id, since } = parse(reviewTranslationSchema, input)
  return writing(async (tx) => {
    const originalId = await findOriginalId(tx, id)
    if (originalId === null) throw new AppError('conflict', 'This article is not a translation.')
    // The original first, as whatever marks its translations does: two who wait for each other would wait for ever.
    const original = await getLocked(tx, originalId)
    const article = await getLocked(tx, id)
    const staleAt = await findStaleness(tx, id)
    if (staleAt && staleAt.toISOString() !== new Date(since).toISOString())
      throw new AppError('conflict', 'The original has changed once more. Look at it again.')
    const version = original.publishedVersion ?? original.version
    return changeWhatReadersSee(tx, article, async () => {
      await writeReviewed(tx, id, version)
      await recordAct(tx, editor, {
        act: 'article.review-translation',
        subject: { kind: 'article', id, name: article.headline },
        detail: { version },
      })
      return {}
    })
  })
}

/** Marks the translations of an article, in the transaction of the command that changed it: it says something else now. */
export async function markTranslationsStale(tx: Tx, originalId: number): Promise<void> {
  await markStale(tx, originalId)
}

/** What is translated is what readers see, where they see anything. */
async function contentToTranslate(tx: Tx, { id, publishedVersion }: ArticleState) {
  const live = publishedVersion === null ? null : await findVersion(tx, id, publishedVersion)
  return (live ?? (await findLatestVersion(tx, id))).content
}
