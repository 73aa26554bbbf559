import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { indexArticles } from '#domain/search/commands.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import type { Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { publishProblems } from './checklist.ts'
import { assertNewest, assertSameEdition, getLocked, keepVersion, writing } from './commands.ts'
import { type ArticleContent, publishSchema, withdrawSchema } from './schema.ts'
import { listTagsShowing } from './stale-store.ts'
import { type ArticleState, isSlugTaken, moveSlug, setVisibility, writeContent } from './write-store.ts'

export type Published = { version: number; edition: Edition; slug: string; staleTags: string[] }

/**
 * Saves what an editor has written and shows it to readers: the first publication, or an update of what is published.
 * The first publication's time stays for ever; an update that is not `minor` sets the time of the last change.
 * @throws AppError 'stale_version', 'invalid' with the fields that keep it back, 'gone' when it is withdrawn.
 */
export async function publishArticle(editor: Editor, input: unknown): Promise<Published> {
  assertCan(editor, 'article.publish')
  const { id, baseVersion, content, minor } = parse(publishSchema, input)
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    await assertNewest(tx, article, baseVersion)
    assertSameEdition(article, content)
    if (article.status === 'withdrawn')
      throw new AppError('gone', 'This article is withdrawn. Restore it before you publish it again.')
    await assertPublishable(tx, article, content)
    return changeWhatReadersSee(tx, article, async () => {
      const version = await keepVersion(tx, editor, article, content)
      await showContent(tx, article, content, version, minor)
      return { version, edition: article.edition, slug: content.slug }
    })
  })
}

/** Takes a published article from readers everywhere, leaving the note at its address. */
export async function withdrawArticle(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.withdraw')
  const { id, note } = parse(withdrawSchema, input)
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    if (article.status !== 'published')
      throw new AppError('conflict', 'Only a published article can be withdrawn.')
    return changeWhatReadersSee(tx, article, async () => {
      await setVisibility(tx, article, { status: 'withdrawn', withdrawnAt: new Date(), withdrawalNote: note })
      await indexArticles(tx, [id])
      return {}
    })
  })
}

/** Gives a withdrawn article back to readers as it was. */
export async function restoreArticle(editor: Editor, id: number): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.withdraw')
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    if (article.status !== 'withdrawn') throw new AppError('conflict', 'This article is not withdrawn.')
    return changeWhatReadersSee(tx, article, async () => {
      await setVisibility(tx, article, { status: 'published', withdrawnAt: null, withdrawalNote: '' })
      await indexArticles(tx, [id])
      return {}
    })
  })
}

/** Does `change` and expires all that showed the article before it and all that shows it after. */
async function changeWhatReadersSee<T extends object>(
  tx: Tx,
  { id }: ArticleState,
  change: () => Promise<T>,
): Promise<T & { staleTags: string[] }> {
  const before = await listTagsShowing(tx, id)
  const result = await change()
  const staleTags = [...new Set([...before, ...(await listTagsShowing(tx, id))])]
  await announceExpiry(tx, staleTags)
  return { ...result, staleTags }
}

async function assertPublishable(tx: Tx, article: ArticleState, content: ArticleContent): Promise<void> {
  const fields = publishProblems(content)
  if (content.slug && (await isSlugTaken(tx, article.edition, content.slug, article.id)))
    fields.slug = 'Another article has this address, or had it before. Choose another.'
  const [first] = Object.values(fields)
  if (first)
    throw new AppError('invalid', 'Before it can be published: {first}', { values: { first }, fields })
}

async function showContent(
  tx: Tx,
  article: ArticleState,
  content: ArticleContent,
  version: number,
  minor: boolean,
): Promise<void> {
  const now = new Date()
  const isUpdate = article.status === 'published'
  if (isUpdate && article.slug !== content.slug) await moveSlug(tx, article, content.slug)
  await writeContent(tx, article, content, {
    status: 'published',
    publishedAt: article.publishedAt ?? now,
    modifiedAt: isUpdate && !minor ? now : article.modifiedAt,
    publishedVersion: version,
  })
  await indexArticles(tx, [article.id])
}
