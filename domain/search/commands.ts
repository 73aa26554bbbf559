import { articleContentSchema } from '#domain/articles/schema.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { bodyText } from '#domain/body/text.ts'
import { rememberArticles } from '#domain/recall/commands.ts'
import type { Tx } from '#lib/db.ts'
import {
  deleteRows,
  holdArticles,
  type IndexRow,
  type IndexSource,
  insertRows,
  insertWords,
  listSources,
  listWrong,
} from './index-store.ts'
import { type SearchText, vectorOf, vocabularyOf } from './vector.ts'

/**
 * Brings search up to date with these articles, whatever happened to them, in the transaction that changes them: readers
 * find what is published, the desk finds the newest version of everything.
 */
export async function indexArticles(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await holdArticles(tx, ids)
  const { rows, texts } = await readArticles(tx, ids)
  await deleteRows(tx, ids)
  await insertRows(tx, rows)
  await remember(
    tx,
    texts.map(({ source: { id, edition, isPublished }, live }) => ({ id, edition, isPublished, ...live })),
  )
}

export type NewText = SearchText & { id: number; edition: string; isPublished: boolean }

/** Tells search of articles that the caller's transaction has just inserted, without reading them again. */
export async function indexNewArticles(tx: Tx, articles: readonly NewText[]): Promise<void> {
  if (articles.length === 0) return
  await insertRows(
    tx,
    articles.map((article) => ({
      id: article.id,
      isLive: article.isPublished,
      isNewest: true,
      vector: vectorOf(article),
    })),
  )
  await remember(tx, articles)
}

/** Keeps the words of what readers see, and what Recall compares of it. */
async function remember(tx: Tx, articles: readonly NewText[]): Promise<void> {
  const published = articles.filter(({ isPublished }) => isPublished)
  for (const [edition, texts] of Map.groupBy(published, (article) => article.edition))
    await insertWords(tx, edition, wordsIn(texts))
  await rememberArticles(tx, published)
}

/** Those of these articles that search does not know as they are now. */
export async function listOutdated(tx: Tx, ids: readonly number[]): Promise<number[]> {
  return ids.length === 0 ? [] : listWrong(tx, ids, (await readArticles(tx, ids)).rows)
}

async function readArticles(tx: Tx, ids: readonly number[]) {
  const sources = await listSources(tx, ids)
  const texts = sources.map((source) => ({ source, live: textOf(source.live) }))
  return { texts, rows: texts.flatMap(({ source, live }) => rowsOf(source, live)) }
}

function wordsIn(texts: readonly SearchText[]): string[] {
  return [...new Set(texts.flatMap(vocabularyOf))].sort()
}

function rowsOf({ id, isPublished, newest }: IndexSource, live: SearchText): IndexRow[] {
  const isAhead = newest !== null
  const shown = isPublished ? [{ id, isLive: true, isNewest: !isAhead, vector: vectorOf(live) }] : []
  if (isPublished && !isAhead) return shown
  const vector = vectorOf(isAhead ? textOf(articleContentSchema.parse(newest)) : live)
  return [...shown, { id, isLive: false, isNewest: true, vector }]
}

function textOf({
  headline,
  standfirst,
  body,
}: {
  headline: string
  standfirst: string
  body: unknown
}): SearchText {
  const parsed = bodySchema.safeParse(body)
  return { headline, standfirst, text: parsed.success ? bodyText(parsed.data) : '' }
}
