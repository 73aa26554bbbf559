import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { indexArticles } from '#domain/search/commands.ts'
import { inTransaction, isForeignKeyViolation, isUniqueViolation, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { announceLive } from '#lib/live/announce.ts'
import { parse } from '#lib/parse.ts'
import { assertMove } from './flow/rules.ts'
import { type ArticleContent, createDraftSchema, saveSchema } from './schema.ts'
import { findLatestVersion } from './version-store.ts'
import { goesOn } from './versions/rules.ts'
import { findAutosave, keepOriginal } from './versions/store.ts'
import {
  type ArticleState,
  insertDraft,
  insertVersion,
  isSlugTaken,
  lockArticle,
  writeContent,
} from './write-store.ts'

/** Makes a draft. Answers its id and first version. */
export async function createDraft(editor: Editor, input: unknown): Promise<{ id: number; version: number }> {
  assertCan(editor, 'article.write')
  const { content, translationOf, autosave } = parse(createDraftSchema, input)
  return writing(async (tx) => {
    const original = translationOf === undefined ? null : await getLocked(tx, translationOf)
    return createDraftIn(tx, editor, content, { original, autosave })
  })
}

/** Makes a draft in a command's own transaction; the command has authorised the editor. */
export async function createDraftIn(
  tx: Tx,
  editor: Editor,
  content: ArticleContent,
  { original = null, autosave = false }: { original?: ArticleState | null; autosave?: boolean } = {},
): Promise<{ id: number; version: number }> {
  assertCan(editor, 'article.write')
  const draft = await insertDraft(tx, content.edition, editor.id, original)
  await keepVersion(tx, editor, draft, content, autosave ? 'autosave' : 'purpose')
  await writeDraft(tx, draft, content)
  await indexArticles(tx, [draft.id])
  await recordSave(tx, editor, 'article.create', draft.id, content, { version: 1, autosave })
  return { id: draft.id, version: 1 }
}

/**
 * Keeps what an editor has written as a new version. Readers of a published article see nothing of it. An autosave, and
 * what is saved after it, takes the place of the autosave before it while one editor writes on (ADR 0031).
 * @throws AppError 'stale_version' when somebody else saved since `baseVersion`; its data hold their version.
 */
export async function saveDraft(editor: Editor, input: unknown): Promise<{ version: number }> {
  assertCan(editor, 'article.write')
  const { id, baseVersion, content, autosave } = parse(saveSchema, input)
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, 'save', article)
    await assertNewest(tx, article, baseVersion)
    assertSameEdition(article, content)
    const { version, isFolded } = await keepVersion(
      tx,
      editor,
      article,
      content,
      autosave ? 'autosave' : 'purpose',
    )
    if (article.status === 'draft') await writeDraft(tx, article, content)
    await indexArticles(tx, [id])
    // A sitting stands in the audit log once, not every few seconds.
    if (!autosave || !isFolded)
      await recordSave(tx, editor, 'article.save', id, content, { version, autosave })
    return { version }
  })
}

/** A transaction of an article's command. @throws AppError 'invalid' when another save took the address meanwhile. */
export async function writing<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(work)
  } catch (error) {
    if (isForeignKeyViolation(error))
      throw new AppError(
        'conflict',
        'Something that this article names (a section, a place, an author or a picture) was deleted meanwhile. Choose another.',
        { cause: error },
      )
    if (!isUniqueViolation(error)) throw error
    throw new AppError('invalid', 'Somebody has just taken this address. Choose another.', {
      fields: { slug: 'Taken: choose another.' },
      cause: error,
    })
  }
}

/** The article, held until the transaction ends. @throws AppError 'not_found' */
export async function getLocked(tx: Tx, id: number): Promise<ArticleState> {
  const article = await lockArticle(tx, id)
  if (!article) throw new AppError('not_found', 'There is no such article.')
  return article
}

/** @throws AppError 'stale_version' with the newest version as its data, when `baseVersion` is not the newest. */
export async function assertNewest(tx: Tx, article: ArticleState, baseVersion: number): Promise<void> {
  if (article.version === baseVersion) return
  const newest = await findLatestVersion(tx, article.id)
  throw new AppError(
    'stale_version',
    newest.editorName
      ? '{name} saved this article after you opened it. Nothing of yours is lost: compare and choose.'
      : 'Somebody saved this article after you opened it. Nothing of yours is lost: compare and choose.',
    { values: { name: newest.editorName }, data: newest },
  )
}

/** @throws AppError 'invalid' when the content is of another edition than its article. */
export function assertSameEdition(article: ArticleState, content: ArticleContent): void {
  if (article.edition === content.edition) return
  throw new AppError('invalid', 'An article stays in its edition: make a translation instead.', {
    fields: { edition: 'Cannot be changed.' },
  })
}

/** Why a version is kept: by itself, because somebody said so, or because an old one comes back. */
export type Keeping = 'autosave' | 'purpose' | 'restore'

/** Keeps the next version. Answers its number, and whether it took the place of the autosave before it. */
export async function keepVersion(
  tx: Tx,
  editor: Editor,
  article: ArticleState,
  content: ArticleContent,
  keeping: Keeping = 'purpose',
): Promise<{ version: number; isFolded: boolean }> {
  const now = new Date()
  const { id: articleId, version: newest } = article
  const [version, editorId] = [newest + 1, editor.id]
  if (newest > 0) await keepOriginal(tx, articleId)
  const before = await findAutosave(tx, articleId, newest)
  const isFolded = keeping !== 'restore' && before !== null && goesOn(before, { editorId, content, now })
  const autosavedSince = keeping === 'autosave' ? (isFolded ? before.since : now) : null
  await insertVersion(
    tx,
    { articleId, number: version, content, editorId, autosavedSince },
    isFolded ? newest : null,
  )
  await announceLive(tx, { kind: 'article', articleId })
  return { version, isFolded }
}

async function recordSave(
  tx: Tx,
  editor: Editor,
  act: string,
  id: number,
  { headline: name }: ArticleContent,
  { version, autosave }: { version: number; autosave: boolean },
): Promise<void> {
  await recordAct(tx, editor, {
    act,
    subject: { kind: 'article', id, name },
    detail: { version, ...(autosave && { autosave }) },
  })
}

/** The columns of what readers never saw follow its newest version, so that the desk's lists and searches see it. */
export async function writeDraft(tx: Tx, article: ArticleState, content: ArticleContent): Promise<void> {
  const taken = content.slug !== '' && (await isSlugTaken(tx, article.edition, content.slug, article.id))
  const slug = taken ? '' : content.slug
  await writeContent(
    tx,
    article,
    { ...content, slug },
    { status: 'draft', publishedAt: null, modifiedAt: null, publishedVersion: null },
  )
}
