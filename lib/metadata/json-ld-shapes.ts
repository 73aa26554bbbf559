import { z } from 'zod'

const text = z.string().trim().min(1)
const url = z.url({ protocol: /^https?$/ })
/** A time with its zone: without one each crawler takes its own. */
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
const pixels = z.object({ value: z.int().positive() })
const image = z.looseObject({
  '@type': z.literal('ImageObject'),
  contentUrl: url,
  width: pixels,
  height: pixels,
})
const publisher = z.looseObject({
  '@type': z.literal('NewsMediaOrganization'),
  name: text,
  url,
  logo: z.looseObject({ url }),
})
const trail = z
  .array(z.looseObject({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: url }))
  .min(2)

/** What each kind of description must have: Google's recommendations are duties here (docs/contracts/json-ld.md). */
const SHAPES: Record<string, z.ZodType> = {
  NewsArticle: z.looseObject({
    headline: text,
    datePublished: time,
    dateModified: time,
    author: z
      .array(
        z.looseObject({ '@type': z.enum(['Person', 'Organization', 'NewsMediaOrganization']), name: text }),
      )
      .min(1),
    publisher,
    mainEntityOfPage: url,
    inLanguage: text,
    wordCount: z.int().min(0),
    isAccessibleForFree: z.boolean(),
    image: z.array(image).min(1).optional(),
    associatedMedia: z.array(image).min(1).optional(),
    isPartOf: z.looseObject({ '@type': z.literal('CreativeWorkSeries'), name: text, url }).optional(),
  }),
  BreadcrumbList: z.looseObject({ itemListElement: trail }),
  CollectionPage: z.looseObject({
    url,
    name: text,
    mainEntity: z.looseObject({
      '@type': z.literal('ItemList'),
      itemListElement: z.array(z.looseObject({ position: z.int(), name: text, url })),
    }),
  }),
  ProfilePage: z.looseObject({
    mainEntity: z.looseObject({ '@type': z.literal('Person'), name: text, url }),
  }),
  NewsMediaOrganization: publisher,
  WebSite: z.looseObject({ name: text, url }),
}

/** What is wrong with one block of JSON-LD: an unknown kind, or a wrong shape. Nothing when it is as the contract says. */
export function jsonLdBlockProblems(block: Readonly<Record<string, unknown>>): string[] {
  const type = String(block['@type'])
  if (block['@context'] !== 'https://schema.org') return [`${type} has no schema.org context`]
  const shape = SHAPES[type]
  if (!shape) return [`${type} is no kind that this site describes`]
  const { success, error } = shape.safeParse(block)
  return success ? [] : error.issues.map(({ path, message }) => `${type}.${path.join('.')}: ${message}`)
}
