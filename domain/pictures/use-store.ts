import { ALL_ARTICLES, articleTag, TAXONOMY } from '#domain/articles/tags.ts'
import { PAPER_SETTING } from '#domain/paper/rules.ts'
import { settingTag } from '#domain/settings/tags.ts'
import { type Db, db, raw, type Sql, sql, type Tx } from '#lib/db.ts'
import type { ArticleUse, PictureUses } from './use-rules.ts'

/** Past it, everything goes stale at once: cheaper than that many names. */
const MOST_TAGS = 300
const MOST_SHOWN = 200

/** Versions that name a picture; the expression is that of the index `article_versions_pictures_idx`. */
const namedBy = (content: Sql, id: Sql) =>
  sql`jsonb_path_query_array(${content}, '$.**.pictureId') @> jsonb_build_array(${id})`

/** True when the paper's settings name a picture as a logo. */
const isLogo = (id: Sql) => sql`EXISTS (SELECT FROM settings s WHERE s.name = ${PAPER_SETTING}
  AND jsonb_path_query_array(s.value, '$.logos.*.id') @> jsonb_build_array(${id}))`

/** True for a row `p` of pictures that an article (also a draft, also an old version), an author, a page or the paper's name shows. */
export const isUsed: Sql = sql`(
  EXISTS (SELECT FROM articles a WHERE a."heroId" = p.id)
  OR EXISTS (SELECT FROM article_pictures ap WHERE ap."pictureId" = p.id)
  OR EXISTS (SELECT FROM authors au WHERE au."pictureId" = p.id)
  OR EXISTS (SELECT FROM article_versions v WHERE ${namedBy(raw('v.content'), raw('p.id'))})
  OR EXISTS (SELECT FROM pages pg WHERE ${namedBy(raw('pg.body'), raw('p.id'))})
  OR EXISTS (SELECT FROM page_versions pv WHERE ${namedBy(raw('pv.body'), raw('p.id'))})
  OR ${isLogo(raw('p.id'))})`

/** The cache tags of whatever readers see that shows a picture. */
export async function listTagsShowingPicture(tx: Tx, id: number): Promise<string[]> {
  const articles = await tx.$queryRaw<{ id: number }[]>`
    SELECT a.id FROM articles a WHERE a.status = 'published' AND (a."heroId" = ${id}
      OR a.id IN (SELECT "articleId" FROM article_pictures WHERE "pictureId" = ${id}))
    LIMIT ${MOST_TAGS + 1}`
  const [elsewhere] = await tx.$queryRaw<{ count: number; logo: boolean }[]>`
    SELECT ${isLogo(sql`${id}::int`)} AS logo, (SELECT count(*) FROM authors WHERE "pictureId" = ${id})::int
      + (SELECT count(*) FROM pages WHERE ${namedBy(raw('body'), sql`${id}::int`)})::int AS count`
  const shown = articles.length > MOST_TAGS ? [ALL_ARTICLES] : articles.map((one) => articleTag(one.id))
  if (elsewhere?.count) shown.push(TAXONOMY)
  if (elsewhere?.logo) shown.push(settingTag(PAPER_SETTING))
  return shown
}

/** Where a picture is shown: articles with drafts and old versions, authors, pages, the paper's name. */
export async function listPictureUses(id: number, client: Db = db): Promise<PictureUses> {
  const articles = await listArticleUses(id, client)
  const authors = await client.author.findMany({
    where: { pictureId: id },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true, texts: { select: { edition: true, name: true } } },
  })
  const pages = await client.$queryRaw<PictureUses['pages']>`
    SELECT DISTINCT ON (edition, slug) edition, slug, title, (ARRAY['public', 'older'])[rank] AS state FROM (
      SELECT edition, slug, title, 0 AS number, 1 AS rank FROM pages WHERE ${namedBy(raw('body'), sql`${id}::int`)}
      UNION ALL
      SELECT edition, slug, title, number, 2 FROM page_versions WHERE ${namedBy(raw('body'), sql`${id}::int`)}) AS found
    ORDER BY edition, slug, rank, number DESC`
  const [paper] = await client.$queryRaw<{ logo: boolean }[]>`SELECT ${isLogo(sql`${id}::int`)} AS logo`
  return {
    articles,
    authors: authors.map(({ texts, ...author }) => ({ ...author, name: texts[0]?.name ?? author.slug })),
    pages,
    isLogo: paper?.logo ?? false,
  }
}

const inGallery = (body: Sql, id: number) =>
  sql`jsonb_path_exists(${body}, '$.content[*] ? (@.type == "gallery").attrs.pictures[*] ? (@.pictureId == $id)',
    jsonb_build_object('id', ${id}::int))`

const inText = (body: Sql, id: number) =>
  sql`jsonb_path_exists(${body}, '$.content[*] ? (@.type == "picture").attrs ? (@.pictureId == $id)',
    jsonb_build_object('id', ${id}::int))`

/** What readers see of an article before what its newest version says, and that before what an older one said. */
async function listArticleUses(id: number, client: Db): Promise<ArticleUse[]> {
  return client.$queryRaw<ArticleUse[]>`
    WITH found AS (
      SELECT a.id AS "articleId", CASE WHEN a.status = 'published' THEN 1 ELSE 2 END AS rank,
        coalesce(a."heroId" = ${id}, false) AS hero, ${inText(raw('a.body'), id)} AS "inText", ${inGallery(raw('a.body'), id)} AS gallery
      FROM articles a WHERE a."heroId" = ${id}
        OR a.id IN (SELECT "articleId" FROM article_pictures WHERE "pictureId" = ${id})
      UNION ALL
      SELECT v."articleId", CASE WHEN v.number = a.version OR v.number = a."scheduledVersion" THEN 2 ELSE 3 END,
        coalesce((v.content #>> '{hero,pictureId}')::int = ${id}, false), ${inText(raw("(v.content -> 'body')"), id)}, ${inGallery(raw("(v.content -> 'body')"), id)}
      FROM article_versions v JOIN articles a ON a.id = v."articleId"
      WHERE ${namedBy(raw('v.content'), sql`${id}::int`)}),
    best AS (SELECT f.*, min(rank) OVER (PARTITION BY "articleId") AS least FROM found f)
    SELECT a.id, a.edition, a.stage::text AS stage,
      coalesce(nullif((SELECT v.content ->> 'headline' FROM article_versions v
        WHERE v."articleId" = a.id AND v.number = a.version), ''), a.headline) AS headline,
      (ARRAY['public', 'draft', 'older'])[b.least] AS state,
      bool_or(b.hero) AS hero, bool_or(b."inText") AS text, bool_or(b.gallery) AS gallery
    FROM best b JOIN articles a ON a.id = b."articleId" WHERE b.rank = b.least
    GROUP BY a.id, b.least ORDER BY b.least, a."updatedAt" DESC, a.id DESC LIMIT ${MOST_SHOWN}`
}
