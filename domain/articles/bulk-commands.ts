import type { Edition } from '#domain/editions/rules.ts'
import { indexArticles, indexNewArticles } from '#domain/search/commands.ts'
import type { Tx } from '#lib/db.ts'
import * as store from './bulk-store.ts'
import type { HeadlineVariant } from './headlines.ts'
import type { ArticleContent } from './schema.ts'
import { lockArticle, writeContent } from './write-store.ts'

// For imports and seeds, which have no editor: what calls this has authorised itself, and expires the cache once in the end.

/** Inserts articles with all that hangs on them, search included. Answers their ids in the order given. */
export async function insertArticles(tx: Tx, articles: readonly store.NewArticle[]): Promise<number[]> {
  const inserted = await store.insertRows(tx, articles)
  await indexNewArticles(
    tx,
    inserted.map(({ status, ...article }) => ({ ...article, isPublished: status === 'published' })),
  )
  return inserted.map(({ id }) => id)
}

/** Those of `slugs` that an article of the edition has or once had. */
export async function findTakenSlugs(
  tx: Tx,
  edition: Edition,
  slugs: readonly string[],
): Promise<Set<string>> {
  return store.findTakenSlugs(tx, edition, slugs)
}

const noVariants = { seoHeadline: '', socialHeadline: '', pushHeadline: '', noindex: false }

export type Rewriting = {
  id: number
  content: Omit<ArticleContent, 'edition' | 'slug' | 'recallIds' | 'noindex' | HeadlineVariant>
  status: 'draft' | 'published'
  publishedAt: Date | null
  modifiedAt: Date | null
}

/**
 * Writes new content over an article that no editor has touched. Its edition, address and first publication stay. Its
 * version grows, so that a form that holds the old one is refused as outdated.
 */
export async function rewriteArticle(tx: Tx, rewriting: Rewriting): Promise<void> {
  const { id, content, status, publishedAt, modifiedAt } = rewriting
  const article = await lockArticle(tx, id)
  if (!article) return
  const version = article.version + 1
  await writeContent(
    tx,
    article,
    { ...content, ...noVariants, edition: article.edition, slug: article.slug, recallIds: [] },
    {
      status,
      publishedAt: article.publishedAt ?? publishedAt,
      modifiedAt,
      publishedVersion: status === 'published' ? version : null,
    },
  )
  await store.setVersion(tx, id, version)
  await indexArticles(tx, [id])
}
