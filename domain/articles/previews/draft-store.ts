import { bodyText, countWords } from '#domain/body/text.ts'
import { PICTURE_COLUMNS } from '#domain/pictures/view.ts'
import { db } from '#lib/db.ts'
import { nameSelect } from '../card-store.ts'
import type { ArticleStage } from '../flow/rules.ts'
import { findPageRow, type PageRow, placeSelect, toPublished, writerSelect } from '../page-store.ts'
import type { PublishedArticle, RecallLink } from '../rules.ts'
import type { ArticleContent } from '../schema.ts'
import { findNewestVersion } from '../version-store.ts'

/** A saved version as its page would show it to readers, and the Recall that its editor chose. */
export type DraftPage = {
  article: PublishedArticle
  recall: RecallLink[]
  stage: ArticleStage
  version: number
  savedAt: string
}

/** What readers see of an article, to be read beside its translation; its newest version while they see nothing. */
export async function findLivePage(id: number, now: Date): Promise<DraftPage | null> {
  const row = await findPageRow(id)
  if (row?.status !== 'published') return findDraftPage(id, now)
  const version = row.publishedVersion ?? row.version
  const savedAt = (row.modifiedAt ?? row.publishedAt ?? now).toISOString()
  return { article: await toPublished(row, now), recall: [], stage: row.stage, version, savedAt }
}

/** The newest saved version of an article in the shape of a published one. Null when there is no such article. */
export async function findDraftPage(id: number, now: Date): Promise<DraftPage | null> {
  const row = await findPageRow(id)
  if (!row) return null
  const { content, version, savedAt } = await findNewestVersion(id)
  const shown = { ...row, publishedAt: row.publishedAt ?? now, ...(await columnsOf(row, content)) }
  const [article, recall] = await Promise.all([toPublished(shown, now), listRecallOf(content, now)])
  return { article, recall, stage: row.stage, version, savedAt }
}

/** What publishing would write over the article's row. */
async function columnsOf(row: PageRow, content: ArticleContent): Promise<Partial<PageRow>> {
  const { hero, sectionId, placeId, agencyId, authorIds, tagIds } = content
  const [section, place, agency, authors, tags, picture] = await Promise.all([
    sectionId === null ? null : db.section.findUnique({ where: { id: sectionId }, select: nameSelect }),
    placeId === null ? null : db.place.findUnique({ where: { id: placeId }, select: placeSelect }),
    agencyId === null ? null : db.agency.findUnique({ where: { id: agencyId }, select: { name: true } }),
    db.author.findMany({ where: { id: { in: authorIds } }, select: { id: true, ...writerSelect } }),
    db.tag.findMany({ where: { id: { in: tagIds } }, select: { id: true, ...nameSelect } }),
    hero && db.picture.findUnique({ where: { id: hero.pictureId }, select: PICTURE_COLUMNS }),
  ])
  const { headline, seoHeadline, socialHeadline, pushHeadline, standfirst, noindex, body } = content
  return {
    ...{ headline, seoHeadline, socialHeadline, pushHeadline, standfirst, noindex },
    slug: content.slug || row.slug,
    body,
    wordCount: countWords(bodyText(body)),
    ...{ section, place, agency },
    authors: inOrder(authorIds, authors).map((author) => ({ author })),
    tags: inOrder(tagIds, tags).map((tag) => ({ tag })),
    hero: picture,
    heroAlt: hero?.alt ?? '',
    heroCaption: hero?.caption ?? '',
    heroCredit: hero?.credit ?? '',
  }
}

/** Only what readers may follow: the headline of another draft is no part of this one. */
async function listRecallOf({ edition, recallIds }: ArticleContent, now: Date): Promise<RecallLink[]> {
  const rows = await db.article.findMany({
    where: { id: { in: recallIds }, status: 'published', publishedAt: { lte: now } },
    select: { id: true, slug: true, headline: true, publishedAt: true },
  })
  return inOrder(recallIds, rows).map((link) => ({
    ...link,
    edition,
    publishedAt: (link.publishedAt ?? now).toISOString(),
  }))
}

function inOrder<T extends { id: number }>(ids: readonly number[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
