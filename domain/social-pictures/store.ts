import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { PICTURE_COLUMNS, shownPicture } from '#domain/pictures/view.ts'
import { db } from '#lib/db.ts'
import type { PicturedArticle } from './rules.ts'

/** What the picture of an article needs that readers may see at `now`; null when they may not. */
export async function findPicturedArticle(id: number, now: Date): Promise<PicturedArticle | null> {
  const row = await db.article.findFirst({
    where: { id, status: 'published', publishedAt: { lte: now } },
    select: {
      edition: true,
      headline: true,
      seoHeadline: true,
      socialHeadline: true,
      pushHeadline: true,
      section: { select: { slug: true, texts: { select: { edition: true, name: true } } } },
      hero: { select: PICTURE_COLUMNS },
    },
  })
  if (!row) return null
  const edition = row.edition as Edition
  const picture = shownPicture(row.hero, now)
  return {
    ...row,
    edition,
    section: row.section && { name: nameIn(row.section, edition) },
    picture: picture && { picture },
  }
}
