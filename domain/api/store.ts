import { type Edition, nameIn, textIn } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'

const texts = { select: { edition: true, name: true } } as const

type Range = { after: string | undefined; limit: number }

/** Whatever comes after a slug, in the order of slugs; one more than asked for tells that there is more. */
const range = ({ after, limit }: Range) => ({
  ...(after !== undefined && { where: { slug: { gt: after } } }),
  orderBy: { slug: 'asc' } as const,
  take: limit + 1,
})

export async function listTagNames(edition: Edition, asked: Range) {
  const rows = await db.tag.findMany({ ...range(asked), select: { slug: true, texts } })
  return rows.map((row) => ({ slug: row.slug, name: nameIn(row, edition) }))
}

export async function listPlaceNames(edition: Edition, asked: Range) {
  const select = { slug: true, texts, latitude: true, longitude: true }
  const rows = await db.place.findMany({ ...range(asked), select })
  return rows.map(({ texts, ...row }) => ({ ...row, name: nameIn({ ...row, texts }, edition) }))
}

export async function listAuthorNames(edition: Edition, asked: Range) {
  const select = { slug: true, texts: { select: { edition: true, name: true, jobTitle: true } } }
  const rows = await db.author.findMany({ ...range(asked), select })
  return rows.map((row) => ({
    slug: row.slug,
    name: nameIn(row, edition),
    jobTitle: textIn(row.texts, edition)?.jobTitle ?? '',
  }))
}
