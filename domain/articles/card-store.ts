import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { PICTURE_COLUMNS, type PictureRow, shownPicture } from '#domain/pictures/view.ts'
import { db } from '#lib/db.ts'
import type { ArticleCard, NamedLink } from './rules.ts'

export const nameSelect = { slug: true, texts: { select: { edition: true, name: true } } } as const

export const cardSelect = {
  id: true,
  edition: true,
  slug: true,
  headline: true,
  standfirst: true,
  publishedAt: true,
  modifiedAt: true,
  section: { select: nameSelect },
  hero: { select: PICTURE_COLUMNS },
  heroAlt: true,
  heroCaption: true,
  heroCredit: true,
} as const

type Named = { slug: string; texts: { edition: string; name: string }[] }

type CardRow = {
  id: number
  edition: string
  slug: string
  headline: string
  standfirst: string
  publishedAt: Date | null
  modifiedAt: Date | null
  section: Named | null
  hero: PictureRow | null
  heroAlt: string
  heroCaption: string
  heroCredit: string
}

/** The name that an edition uses, with the slug. */
export function toNamedLink(named: Named, edition: Edition): NamedLink {
  return { slug: named.slug, name: nameIn(named, edition) }
}

/** A row of `cardSelect` as readers' code knows it at `now`. */
export function toCard(row: CardRow, now: Date): ArticleCard {
  const edition = row.edition as Edition
  const picture = shownPicture(row.hero, now)
  return {
    id: row.id,
    edition,
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    publishedAt: (row.publishedAt ?? new Date(0)).toISOString(),
    modifiedAt: row.modifiedAt?.toISOString() ?? null,
    section: row.section && toNamedLink(row.section, edition),
    picture: picture && {
      picture,
      alt: row.heroAlt,
      caption: row.heroCaption,
      credit: row.heroCredit,
    },
  }
}

/** The published ones among `ids`, in the order of `ids`. */
export async function listCards(ids: readonly number[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return []
  const now = new Date()
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] }, status: 'published' },
    select: cardSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, toCard(row, now)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
