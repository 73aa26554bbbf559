import { z } from 'zod'
import type { PageFacts, VisibleArticle } from './read-page.ts'

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

const namedLink = z.object({ name: z.string(), url: z.string().optional() })

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

/** What is wrong with a page's JSON-LD: no JSON, an unknown kind, a wrong shape, or other words than readers see. */
export function findJsonLdProblems({ jsonLd, article, url: address, noindex }: PageFacts): string[] {
  const problems = jsonLd.flatMap((block) => problemsOfBlock(block))
  const described = jsonLd.filter((block) => typeof block === 'object' && block['@type'] === 'NewsArticle')
  if (article && described.length !== 1 && !noindex)
    problems.push(`${described.length} NewsArticle descriptions of one article`)
  const [one] = described
  return article && typeof one === 'object' ? [...problems, ...differences(one, article, address)] : problems
}

function problemsOfBlock(block: PageFacts['jsonLd'][number]): string[] {
  if (typeof block === 'string') return ['a JSON-LD block is no JSON']
  const type = String(block['@type'])
  if (block['@context'] !== 'https://schema.org') return [`${type} has no schema.org context`]
  const shape = SHAPES[type]
  if (!shape) return [`${type} is no kind that this site describes`]
  const { success, error } = shape.safeParse(block)
  return success ? [] : error.issues.map(({ path, message }) => `${type}.${path.join('.')}: ${message}`)
}

function differences(block: Record<string, unknown>, shown: VisibleArticle, address: string): string[] {
  const authors = z.array(namedLink).catch([]).parse(block.author)
  const pairs: [name: string, told: unknown, seen: unknown][] = [
    ['headline', String(block.headline).trim(), shown.headline],
    ['description', String(block.description ?? '').trim(), shown.standfirst],
    ['datePublished', block.datePublished, shown.times[0]],
    ['keywords', block.keywords ?? [], shown.tags],
    ['mainEntityOfPage', block.mainEntityOfPage, address],
    [
      'isPartOf',
      namedLink
        .nullable()
        .catch(null)
        .parse(block.isPartOf ?? null),
      shown.story,
    ],
    ...(shown.authors.length > 0
      ? ([['author', authors, shown.authors]] satisfies [string, unknown, unknown][])
      : []),
    ...(block.dateModified === block.datePublished
      ? []
      : ([['dateModified', block.dateModified, shown.times[1]]] satisfies [string, unknown, unknown][])),
  ]
  return pairs
    .filter(([, told, seen]) => JSON.stringify(told) !== JSON.stringify(seen))
    .map(
      ([name, told, seen]) =>
        `JSON-LD says ${name} ${JSON.stringify(told)}, readers see ${JSON.stringify(seen)}`,
    )
}
