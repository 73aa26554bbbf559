import { insertArticles, rewriteArticle } from '#domain/articles/bulk-commands.ts'
import type { Tx } from '#lib/db.ts'
import type { PreparedItem } from './prepare.ts'
import type { Known } from './rules.ts'
import { chooseSlugs } from './slug-store.ts'
import { findOrInsertAgencies, findOrInsertNames, type Ids, type Kind } from './taxonomy-store.ts'

/** The articles that were imported under these keys before. */
export async function findKnown(
  tx: Tx,
  keys: readonly string[],
): Promise<Map<string, Known & { id: number; slug: string }>> {
  const rows = await tx.$queryRaw<KnownRow[]>`
    SELECT id, slug, "importKey", "importHash", status::text,
      -- An import keeps no version: every version is an editor's. Whatever an editor did with it, the source has it no more.
      stage::text <> status::text OR "embargoUntil" IS NOT NULL
        OR EXISTS (SELECT 1 FROM article_versions WHERE "articleId" = articles.id) AS "isEdited"
    FROM articles WHERE "importKey" = ANY(${[...keys]}::text[])`
  return new Map(rows.map(({ importKey, ...known }) => [importKey, known]))
}

type KnownRow = Known & { id: number; slug: string; importKey: string }

/** Makes sure that two imports do not write at the same time; the second waits. Lasts until the transaction ends. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline-import'))`
}

/** Inserts items as articles, with the names they hang on, at free slugs; answers their ids and slugs in order. */
export async function insertItems(
  tx: Tx,
  items: readonly PreparedItem[],
): Promise<{ id: number; slug: string }[]> {
  if (items.length === 0) return []
  const links = await linkItems(tx, items)
  const slugs = await chooseSlugs(tx, items)
  const ids = await insertArticles(
    tx,
    items.map((item, index) => ({
      edition: item.edition,
      slug: slugs[index] ?? item.slug,
      status: item.status,
      headline: item.headline,
      seoHeadline: item.seoHeadline,
      socialHeadline: item.socialHeadline,
      standfirst: item.standfirst,
      body: item.body,
      publishedAt: item.publishedAt,
      modifiedAt: item.modifiedAt,
      hero: item.hero,
      importKey: item.importKey,
      importHash: item.importHash,
      ...links(item),
    })),
  )
  return ids.map((id, index) => ({ id, slug: slugs[index] ?? '' }))
}

/** Writes items over the articles that they became before. Their slugs stay, for readers and links know them. */
export async function updateItems(tx: Tx, items: readonly (PreparedItem & { id: number })[]): Promise<void> {
  if (items.length === 0) return
  const links = await linkItems(tx, items)
  for (const item of items) {
    const { id, headline, standfirst, body, hero, status, publishedAt, modifiedAt, importHash } = item
    const content = { headline, standfirst, body, hero, ...links(item) }
    await rewriteArticle(tx, { id, content, status, publishedAt, modifiedAt })
    const { seoHeadline, socialHeadline } = item
    await tx.article.update({
      where: { id },
      data: { importHash, seoHeadline, socialHeadline },
      select: { id: true },
    })
  }
}

type Links = {
  sectionId: number | null
  placeId: number | null
  agencyId: number | null
  tagIds: number[]
  authorIds: number[]
}

/** Finds or makes all names that the items hang on; answers a function that gives the ids of one item. */
async function linkItems(tx: Tx, items: readonly PreparedItem[]): Promise<(item: PreparedItem) => Links> {
  const names = {
    section: ({ section }: PreparedItem) => (section ? [section] : []),
    tag: ({ tags }: PreparedItem) => tags,
    author: ({ authors }: PreparedItem) => authors,
    place: ({ place }: PreparedItem) => (place ? [place] : []),
  }
  const known = new Map<string, Ids>()
  for (const edition of new Set(items.map((item) => item.edition))) {
    const own = items.filter((item) => item.edition === edition)
    for (const kind of Object.keys(names) as Kind[]) {
      known.set(`${kind}:${edition}`, await findOrInsertNames(tx, kind, edition, own.flatMap(names[kind])))
    }
  }
  const agencies = await findOrInsertAgencies(
    tx,
    items.flatMap(({ agency }) => agency ?? []),
  )
  const idsOf = (kind: Kind, item: PreparedItem) => [
    ...new Set(
      names[kind](item).flatMap(
        (name) => known.get(`${kind}:${item.edition}`)?.get(name.toLowerCase()) ?? [],
      ),
    ),
  ]
  return (item) => ({
    sectionId: idsOf('section', item)[0] ?? null,
    placeId: idsOf('place', item)[0] ?? null,
    agencyId: agencies.get(item.agency?.toLowerCase() ?? '') ?? null,
    tagIds: idsOf('tag', item),
    authorIds: idsOf('author', item),
  })
}
