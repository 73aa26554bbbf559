import type { Tx } from '#lib/db.ts'
import type { SearchText } from './rules.ts'
import * as store from './store.ts'

/** Makes published articles findable, in the transaction that publishes them. */
export async function indexArticles(tx: Tx, articles: readonly SearchText[]): Promise<void> {
  await store.indexArticles(tx, articles)
}

/** Takes an article out of search, in the transaction that takes it from readers. */
export async function unindexArticle(tx: Tx, articleId: number): Promise<void> {
  await store.unindexArticle(tx, articleId)
}
