import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'
import type { ArticleCard, NamedLink, PlacedPicture } from './rules.ts'

export const pictureSelect = { id: true, key: true, width: true, height: true, tint: true } as const
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
  hero: { select: pictureSelect },
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
  hero: PlacedPicture['picture'] | null
  heroAlt: string
  heroCaption: string
  heroCredit: string
}

/** The name that an edition uses, with the slug. */
export function toNamedLink(named: Named, edition: Edition): NamedLink {
  return { slug: named.slug, name: nameIn(named, edition) }
}

/** A row of `cardSelect` as readers' code knows it. */
export function toCard(row: CardRow): ArticleCard {
  const edition = row.edition as Edition
  return {
    id: row.id,
    edition,
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    publishedAt: (row.publishedAt ?? new Date(0)).toISOString(),
    modifiedAt: row.modifiedAt?.toISOString() ?? null,
    section: row.section && toNamedLink(row.section, edition),
    picture: row.hero && {
      picture: row.hero,
      alt: row.heroAlt,
      caption: row.heroCaption,
      credit: row.heroCredit,
    },
  }
}

/** The published ones among `ids`, in the order of `ids`. */
export async function listCards(ids: readonly number[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return []
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] }, status: 'published' },
    select: cardSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, toCard(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
