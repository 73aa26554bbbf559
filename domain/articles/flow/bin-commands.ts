import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { indexArticles } from '#domain/search/commands.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import type { Tx } from '#lib/db.ts'
import { parse } from '#lib/parse.ts'
import { getLocked, writeDraft, writing } from '../commands.ts'
import { listTagsShowing } from '../stale-store.ts'
import { findLatestVersion } from '../version-store.ts'
import type { ArticleState } from '../write-store.ts'
import { freeDraftSlug, listOldBinned, purgeRow } from './bin-store.ts'
import { assertMove, BIN_DAYS } from './rules.ts'
import { moveSchema } from './schema.ts'
import { NO_EXPIRY, writeFlow } from './store.ts'

/** Throws a draft or a withdrawn article into the bin. A draft's address is free at once; a withdrawn one stays 410. */
export async function binArticle(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.write')
  const { id } = parse(moveSchema, input)
  await writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, 'bin', article)
    await writeFlow(tx, id, { binnedAt: new Date(), ...NO_EXPIRY })
    if (article.status === 'draft') await freeDraftSlug(tx, id)
    await record(tx, editor, 'article.bin', article)
  })
}

/** Takes an article out of the bin, to where it was. A draft has its address again unless it was taken meanwhile. */
export async function unbinArticle(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.write')
  const { id } = parse(moveSchema, input)
  await writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, 'unbin', article)
    await writeFlow(tx, id, { binnedAt: null })
    if (article.status === 'draft') {
      await writeDraft(tx, article, (await findLatestVersion(tx, id)).content)
      await indexArticles(tx, [id])
    }
    await record(tx, editor, 'article.unbin', article)
  })
}

/** Deletes for good what has lain in the bin for 30 days, and says how many. What the audit log says of it stays. */
export async function purgeBin(now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - BIN_DAYS * 86_400_000)
  let purged = 0
  for (const id of await listOldBinned(before)) purged += await purgeOne(id)
  return purged
}

async function purgeOne(id: number): Promise<number> {
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    if (article.stage !== 'bin') return 0
    await record(tx, null, 'article.purge', article)
    await announceExpiry(tx, await listTagsShowing(tx, id))
    await purgeRow(tx, id)
    return 1
  })
}

async function record(tx: Tx, editor: Editor | null, act: string, article: ArticleState): Promise<void> {
  const { id, headline: name, stage } = article
  await recordAct(tx, editor, { act, subject: { kind: 'article', id, name }, detail: { from: stage } })
}
