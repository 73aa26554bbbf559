import { z } from 'zod'
import { jsonLdBlockProblems } from '#lib/metadata/json-ld-shapes.ts'
import type { PageFacts, VisibleArticle } from './read-page.ts'

const namedLink = z.object({ name: z.string(), url: z.string().optional() })

/** What is wrong with a page's JSON-LD: no JSON, an unknown kind, a wrong shape, or other words than readers see. */
export function findJsonLdProblems(page: PageFacts): string[] {
  const { jsonLd, article, url: address, noindex } = page
  const problems = jsonLd.flatMap((block) => [...problemsOfBlock(block), ...beyondThePage(block, page)])
  const described = jsonLd.filter((block) => typeof block === 'object' && block['@type'] === 'NewsArticle')
  if (article && described.length !== 1 && !noindex)
    problems.push(`${described.length} NewsArticle descriptions of one article`)
  const [one] = described
  return article && typeof one === 'object' ? [...problems, ...differences(one, article, address)] : problems
}

function problemsOfBlock(block: PageFacts['jsonLd'][number]): string[] {
  if (typeof block === 'string') return ['a JSON-LD block is no JSON']
  const { logo } = logoSchema.catch({ logo: '' }).parse(block.publisher)
  return [
    ...jsonLdBlockProblems(block),
    ...strayKeywords(block).map((name) => `${name} is no keyword of JSON-LD`),
    ...(logo && addressesIn(block.image).includes(logo) ? ['the picture of the article is the logo'] : []),
    ...(Date.parse(String(block.datePublished)) > Date.now() ? ['it is dated in the future'] : []),
  ]
}

const KEYWORDS = new Set(['@context', '@type', '@id'])
const logoSchema = z
  .object({ logo: z.object({ url: z.string() }) })
  .transform(({ logo }) => ({ logo: logo.url }))

/** Names with an @ that mean nothing: the BBC has shipped "@place". */
function strayKeywords(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name.startsWith('@') && !KEYWORDS.has(name) ? [name] : []),
    ...strayKeywords(inner),
  ])
}

function addressesIn(images: unknown): string[] {
  const many = z
    .array(z.object({ url: z.string() }))
    .catch([])
    .parse([images].flat())
  return many.map(({ url }) => url)
}

const named = z.looseObject({ name: z.string() })
const stepsSchema = z.object({ itemListElement: z.array(z.object({ name: z.string(), item: z.string() })) })
const listSchema = z.object({
  name: z.string(),
  mainEntity: z.object({ itemListElement: z.array(z.object({ url: z.string() })) }),
})

/** What a block tells that readers of the page do not see: another name of the list or the person, links, corrections. */
function beyondThePage(
  block: PageFacts['jsonLd'][number],
  { article, headings, links, url }: PageFacts,
): string[] {
  if (typeof block === 'string') return []
  const says = (what: string) => [`JSON-LD says ${what}, which readers do not see`]
  const { data: list } = listSchema.safeParse(block)
  if (block['@type'] === 'CollectionPage' && list)
    return [
      ...(headings.includes(list.name) ? [] : says(`the name ${list.name}`)),
      ...list.mainEntity.itemListElement.flatMap((item) => (links.includes(item.url) ? [] : says(item.url))),
    ]
  const { data: person } = named.safeParse(block.mainEntity)
  if (block['@type'] === 'ProfilePage' && person && !headings.includes(person.name))
    return says(`the name ${person.name}`)
  const { data: trail } = stepsSchema.safeParse(block)
  if (block['@type'] === 'BreadcrumbList' && trail) {
    const seen = new Set([...links.map(withoutSlash), withoutSlash(url)])
    return trail.itemListElement.flatMap(({ item }) =>
      seen.has(withoutSlash(item)) || isFirstOf(item, url) ? [] : says(`the way over ${item}`),
    )
  }
  const told = z
    .array(z.object({ text: z.string() }))
    .catch([])
    .parse(block.correction)
  return told.flatMap(({ text }) =>
    article?.corrections.includes(text.trim()) ? [] : says(`the correction "${text}"`),
  )
}

const withoutSlash = (address: string) => address.replace(/\/$/, '')

/** The trail of page 2 of a list names the list by its first page. */
const isFirstOf = (item: string, url: string) => url.startsWith(`${withoutSlash(item)}/page/`)

/** The name and the address of a thing; null for none. */
function linkIn(thing: unknown): unknown {
  return namedLink
    .nullable()
    .catch(null)
    .parse(thing ?? null)
}

function differences(block: Record<string, unknown>, shown: VisibleArticle, address: string): string[] {
  const authors = z.array(namedLink).catch([]).parse(block.author)
  const pairs: [name: string, told: unknown, seen: unknown][] = [
    ['headline', String(block.headline).trim(), shown.headline],
    ['description', String(block.description ?? '').trim(), shown.standfirst],
    ['datePublished', block.datePublished, shown.times[0]],
    ['keywords', block.keywords ?? [], shown.tags],
    ['mainEntityOfPage', block.mainEntityOfPage, address],
    ['isPartOf', linkIn(block.isPartOf), shown.story],
    ['contentLocation', linkIn(block.contentLocation), shown.place],
    ['articleSection', block.articleSection ?? null, shown.section?.name ?? null],
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
