import { draftItem, redraftItem } from '#domain/imports/draft-commands.ts'
import { readFeedBytes } from '#domain/imports/feed-commands.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import { safeFetch } from '#lib/http/safe-fetch.ts'
import { findNearest } from './rules.ts'
import * as store from './store.ts'

const MOST_ITEMS = 200
const MOST_BYTES = 10 * 1024 * 1024
const TIMEOUT_MS = 20_000
const LOOK_BACK_MS = 48 * 3_600_000

type Options = { now: Date; allowPrivate: boolean; timeoutMs?: number }

/** Asks one source for what is new and keeps it in the queue. What goes wrong is kept with the source, not thrown. */
export async function askSource(source: store.WireSourceRow, options: Options): Promise<void> {
  try {
    const answer = await safeFetch(source.url, {
      maxBytes: MOST_BYTES,
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
      allowPrivate: options.allowPrivate,
      headers: {
        accept: 'application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
        ...(source.etag ? { 'if-none-match': source.etag } : {}),
        ...(source.lastModified ? { 'if-modified-since': source.lastModified } : {}),
      },
    })
    if (answer.status === 304) return await store.keepAnswer(source.id, { problem: '' })
    if (answer.status !== 200)
      throw new AppError('unavailable', 'The feed answered {status}.', { values: { status: answer.status } })
    const { items, problems } = await readFeedBytes(answer.body, MOST_ITEMS)
    if (items.length === 0 && problems[0])
      throw new AppError('invalid', 'The feed could not be read: {reason}', {
        values: { reason: problems[0].reason },
      })
    await inTransaction((tx) => keepItems(tx, source, items, options.now), 60_000)
    const { etag = '', 'last-modified': lastModified = '' } = answer.headers
    await store.keepAnswer(source.id, { problem: '', etag, lastModified })
  } catch (error) {
    if (!isAppError(error)) throw error
    await store.keepAnswer(source.id, { problem: error.message })
  }
}

type Items = Awaited<ReturnType<typeof readFeedBytes>>['items']

async function keepItems(tx: Tx, source: store.WireSourceRow, items: Items, now: Date): Promise<void> {
  const unique = new Map(items.map((item) => [item.sourceId.slice(0, 1000), item]))
  const known = await store.findItems(tx, source.id, [...unique.keys()])
  const since = new Date(now.getTime() - LOOK_BACK_MS)
  const changed = [...unique].filter(([key, { hash }]) => known.get(key)?.hash !== hash)
  const recent = changed.length > 0 ? await store.listRecent(tx, source.edition, since) : []
  const queued = changed.length > 0 ? await store.listRecentItems(tx, source.edition, since) : []
  for (const [key, { hash, ...content }] of changed) {
    const before = known.get(key)
    const near = findNearest(
      content,
      recent.filter(({ id }) => id !== before?.articleId),
    )
    // An article comes first: what is written already is what an editor must know of.
    const nearItem = near
      ? null
      : findNearest(
          content,
          queued.filter(({ id }) => id !== before?.id),
        )
    const fields = {
      hash,
      headline: content.headline,
      standfirst: content.standfirst,
      url: content.url ?? '',
      content,
      publishedAt: content.publishedAt ? new Date(content.publishedAt) : null,
      nearId: near?.found.id ?? null,
      nearItemId: nearItem?.found.id ?? null,
      nearness: (near ?? nearItem)?.nearness ?? 0,
    }
    if (before) {
      const isTaken = before.articleId !== null
      const isNewer = isTaken && (await redraftItem(tx, content, await originOf(tx, source, now))) === 'kept'
      await store.updateItem(tx, before.id, { ...fields, isNewer }, now)
    } else {
      const { headline, standfirst } = content
      queued.push({ id: await store.insertItem(tx, source.id, key, fields), headline, standfirst })
    }
  }
}

/** Makes a draft of an item; answers the article's id, null when it cannot be one. */
export async function draftOf(
  tx: Tx,
  content: unknown,
  source: store.WireSourceRow,
  now: Date,
): Promise<number | null> {
  return draftItem(tx, content, await originOf(tx, source, now))
}

async function originOf(tx: Tx, { id, edition, sectionId }: store.WireSourceRow, now: Date) {
  const section = sectionId === null ? null : await store.findSectionName(tx, sectionId, edition)
  return { source: `wire:${id}`, edition, section, now }
}
