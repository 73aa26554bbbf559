import { recordAct } from '#domain/audit/commands.ts'
import { blockPictures } from '#domain/body/pictures.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { keepPlacedWords } from '#domain/pictures/commands.ts'
import { queueDeliveries } from '#domain/push/commands.ts'
import { beginReceipt } from '#domain/receipts/commands.ts'
import { indexArticles } from '#domain/search/commands.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import type { Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { publishProblems } from './checklist.ts'
import { assertNewest, assertSameEdition, getLocked, keepVersion, writing } from './commands.ts'
import { tellPublished } from './flow/notice-commands.ts'
import { assertMove } from './flow/rules.ts'
import { NO_EXPIRY, NOT_PLANNED, writeFlow } from './flow/store.ts'
import { type ArticleContent, publishSchema, withdrawSchema } from './schema.ts'
import { listTagsShowing } from './stale-store.ts'
import { markStale } from './translations/store.ts'
import { setVisibility } from './visibility-store.ts'
import { type ArticleState, isSlugTaken, moveSlug, writeContent } from './write-store.ts'

export type Published = { version: number; edition: Edition; slug: string; staleTags: string[] }

/**
 * Saves what an editor has written and shows it to readers: the first publication, or an update of what is published.
 * The first publication's time stays for ever; an update that is not `minor` sets the time of the last change.
 * @throws AppError 'stale_version', 'invalid' with the fields that keep it back, 'conflict' when it is withdrawn or under embargo.
 */
export async function publishArticle(editor: Editor, input: unknown): Promise<Published> {
  assertCan(editor, 'article.publish')
  const { id, baseVersion, content, minor } = parse(publishSchema, input)
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, 'publish', article)
    await assertNewest(tx, article, baseVersion)
    assertSameEdition(article, content)
    const published = await publishContent(tx, editor, article, content, { minor })
    const told = { ...article, headline: content.headline }
    if (article.publishedAt === null) await tellPublished(tx, editor, told, { at: new Date() })
    return published
  })
}

/** Shows `content` to readers, as a new version or as the one kept before (`version`): the one road there is. */
export async function publishContent(
  tx: Tx,
  editor: Editor,
  article: ArticleState,
  content: ArticleContent,
  { minor, version }: { minor: boolean; version?: number },
): Promise<Published> {
  const now = new Date()
  await assertPublishable(tx, article, content, now)
  return changeWhatReadersSee(tx, article, async () => {
    const shown = version ?? (await keepVersion(tx, editor, article, content)).version
    await showContent(tx, article, content, { version: shown, minor, now })
    await writeFlow(tx, article.id, NOT_PLANNED)
    await recordAct(tx, editor, {
      act: article.status === 'published' ? 'article.update' : 'article.publish',
      subject: { kind: 'article', id: article.id, name: content.headline },
      detail: { from: article.stage, version: shown, minor },
    })
    return { version: shown, edition: article.edition, slug: content.slug }
  })
}

/** Takes a published article from readers everywhere, leaving the note at its address. */
export async function withdrawArticle(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.withdraw')
  const { id, note, reason } = parse(withdrawSchema, input)
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, 'withdraw', article)
    return withdrawFromReaders(tx, editor, article, { note, reason })
  })
}

/** The withdrawal itself; `editor` is null when it was planned by an account that is closed. */
export async function withdrawFromReaders(
  tx: Tx,
  editor: Editor | null,
  article: ArticleState,
  { note, reason }: { note: string; reason: string },
): Promise<{ staleTags: string[] }> {
  return changeWhatReadersSee(tx, article, async () => {
    const withdrawal = { withdrawnAt: new Date(), withdrawalNote: note, withdrawalReason: reason }
    await setVisibility(tx, article, { status: 'withdrawn', ...withdrawal })
    await markStale(tx, article.id)
    await writeFlow(tx, article.id, { archivedAt: null, ...NO_EXPIRY })
    await indexArticles(tx, [article.id])
    await recordAct(tx, editor, {
      act: 'article.withdraw',
      subject: { kind: 'article', id: article.id, name: article.headline },
      detail: { from: article.stage, note, reason },
    })
    return {}
  })
}

/** Gives a withdrawn article back to readers as it was. */
export async function restoreArticle(editor: Editor, id: number): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.withdraw')
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, 'restore', article)
    return changeWhatReadersSee(tx, article, async () => {
      const none = { withdrawnAt: null, withdrawalNote: '', withdrawalReason: '' }
      await setVisibility(tx, article, { status: 'published', ...none })
      await indexArticles(tx, [id])
      await recordAct(tx, editor, {
        act: 'article.restore',
        subject: { kind: 'article', id, name: article.headline },
      })
      return {}
    })
  })
}

/** Does `change`, expires all that showed the article before it and all that shows it after, and tells whoever wants to hear. */
export async function changeWhatReadersSee<T extends object>(
  tx: Tx,
  { id }: ArticleState,
  change: () => Promise<T>,
): Promise<T & { staleTags: string[] }> {
  const before = await listTagsShowing(tx, id)
  const result = await change()
  const staleTags = [...new Set([...before, ...(await listTagsShowing(tx, id))])]
  await announceExpiry(tx, staleTags)
  await queueDeliveries(tx, id, staleTags)
  await beginReceipt(tx, id)
  return { ...result, staleTags }
}

/** Passes when nothing keeps the content from being public at `time`: the checklist, the address, the embargo, the end. */
export async function assertPublishable(
  tx: Tx,
  article: ArticleState,
  content: ArticleContent,
  time: Date,
): Promise<void> {
  assertOpenAt(article, time)
  const fields = publishProblems(content)
  if (content.slug && (await isSlugTaken(tx, article.edition, content.slug, article.id)))
    fields.slug = 'Another article has this address, or had it before. Choose another.'
  const [first] = Object.values(fields)
  if (first)
    throw new AppError('invalid', 'Before it can be published: {first}', { values: { first }, fields })
}

/** Passes when neither an embargo nor its end keeps the article from being public at `time`. */
export function assertOpenAt(article: ArticleState, time: Date): void {
  const { embargoUntil, expiresAt, status } = article
  if (status === 'draft' && embargoUntil && embargoUntil > time)
    throw new AppError(
      'conflict',
      'It is under embargo. Lift the embargo, or schedule it for after its end.',
      {
        data: { embargoUntil },
      },
    )
  if (expiresAt && expiresAt <= time)
    throw new AppError(
      'conflict',
      'The end that was set for it comes before that. Move or forget the end first.',
    )
}

async function showContent(
  tx: Tx,
  article: ArticleState,
  content: ArticleContent,
  { version, minor, now }: { version: number; minor: boolean; now: Date },
): Promise<void> {
  const isUpdate = article.status === 'published'
  if (isUpdate && article.slug !== content.slug) await moveSlug(tx, article, content.slug)
  await writeContent(tx, article, content, {
    status: 'published',
    publishedAt: article.publishedAt ?? now,
    modifiedAt: isUpdate && !minor ? now : article.modifiedAt,
    publishedVersion: version,
  })
  await keepPlacedWords(tx, [
    ...(content.hero ? [content.hero] : []),
    ...content.body.content.flatMap(blockPictures),
  ])
  await indexArticles(tx, [article.id])
  // A fix that readers need not hear of changes nothing that a translation would have to say again.
  if (!isUpdate) await markStale(tx, article.id, { unlessOf: version })
  else if (!minor) await markStale(tx, article.id)
}
