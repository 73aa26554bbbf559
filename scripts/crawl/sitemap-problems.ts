import { type SaxesAttributeNS, SaxesParser } from 'saxes'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'
const IMAGE = 'http://www.google.com/schemas/sitemap-image/1.1'
const XHTML = 'http://www.w3.org/1999/xhtml'
const MOST_BYTES = 50 * 1024 * 1024
const W3C_DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/

/** An element of a sitemap: its namespace and name, its children in order, its own text. */
type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string }

/** What may stand in an element, in this order; `1` once, `?` at most once, `*` any number of times. */
type Shape = Record<string, '1' | '?' | '*'>

const SHAPES: Record<string, Shape> = {
  [`${SITEMAP} sitemapindex`]: { [`${SITEMAP} sitemap`]: '*' },
  [`${SITEMAP} sitemap`]: { [`${SITEMAP} loc`]: '1', [`${SITEMAP} lastmod`]: '?' },
  [`${SITEMAP} urlset`]: { [`${SITEMAP} url`]: '*' },
  [`${SITEMAP} url`]: {
    [`${SITEMAP} loc`]: '1',
    [`${SITEMAP} lastmod`]: '?',
    [`${XHTML} link`]: '*',
    [`${NEWS} news`]: '?',
    [`${IMAGE} image`]: '*',
  },
  [`${NEWS} news`]: {
    [`${NEWS} publication`]: '1',
    [`${NEWS} publication_date`]: '1',
    [`${NEWS} title`]: '1',
  },
  [`${NEWS} publication`]: { [`${NEWS} name`]: '1', [`${NEWS} language`]: '1' },
  [`${IMAGE} image`]: { [`${IMAGE} loc`]: '1' },
}

/** What a sitemap file lists, read strictly. */
export type SitemapFile = {
  kind: 'index' | 'urls'
  entries: {
    loc: string
    lastmod: string | null
    /** What a news sitemap says of it; null in others. */
    news: { title: string; date: string } | null
    alternates: [hreflang: string, href: string][]
  }[]
}

/**
 * What is wrong with a sitemap by the rules of sitemaps.org and of Google's extensions, one sentence each: structure, order,
 * addresses, dates, sizes. It is stricter than the published schemas, which know neither limits nor doubles.
 */
export function findSitemapProblems(xml: string, origin: string): string[] {
  const problems: string[] = []
  if (Buffer.byteLength(xml) > MOST_BYTES) problems.push('the file is larger than 50 MB')
  const root = parseXml(xml, problems)
  if (!root) return problems
  if (!/ (sitemapindex|urlset)$/.test(root.name)) return [...problems, `the root element is ${root.name}`]
  checkShape(root, problems)
  const seen = new Set<string>()
  for (const entry of root.children) checkEntry(entry, origin, seen, problems)
  const news = root.children.filter((entry) => childOf(entry, `${NEWS} news`)).length
  if (root.children.length > 50_000) problems.push(`${root.children.length} entries: 50,000 is the most`)
  if (news > 1_000) problems.push(`${news} news entries: 1,000 is the most`)
  return problems
}

/** What a sitemap lists; throws where it is not XML. */
export function readSitemap(xml: string): SitemapFile {
  const root = parseXml(xml, [])
  if (!root) throw new Error('This is not XML.')
  return {
    kind: root.name.endsWith(' sitemapindex') ? 'index' : 'urls',
    entries: root.children.map((entry) => ({
      loc: childOf(entry, `${SITEMAP} loc`)?.text ?? '',
      lastmod: childOf(entry, `${SITEMAP} lastmod`)?.text ?? null,
      news: newsOf(entry),
      alternates: entry.children
        .filter(({ name }) => name === `${XHTML} link`)
        .map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? '']),
    })),
  }
}

function newsOf(entry: Node): { title: string; date: string } | null {
  const news = childOf(entry, `${NEWS} news`)
  if (!news) return null
  const textOf = (name: string) => childOf(news, `${NEWS} ${name}`)?.text ?? ''
  return { title: textOf('title'), date: textOf('publication_date') }
}

function parseXml(xml: string, problems: string[]): Node | null {
  const parser = new SaxesParser({ xmlns: true })
  const stack: Node[] = []
  let root: Node | null = null
  parser.on('error', (error) => problems.push(`not well-formed: ${error.message}`))
  parser.on('opentag', ({ uri, local, attributes }) => {
    const plain = Object.entries(attributes as Record<string, SaxesAttributeNS>)
    const values = Object.fromEntries(plain.map(([name, { value }]) => [name, value]))
    const node: Node = { name: `${uri} ${local}`, attributes: values, children: [], text: '' }
    stack.at(-1)?.children.push(node)
    root ??= node
    stack.push(node)
  })
  parser.on('text', (text) => {
    const node = stack.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => stack.pop())
  try {
    parser.write(xml).close()
  } catch (error) {
    problems.push(`not well-formed: ${error instanceof Error ? error.message : error}`)
  }
  return problems.length > 0 ? null : root
}

function checkShape(node: Node, problems: string[]): void {
  const shape = SHAPES[node.name]
  if (!shape) return
  const order = Object.keys(shape)
  const places = node.children.map(({ name }) => order.indexOf(name))
  for (const [at, place] of places.entries()) {
    if (place < 0) problems.push(`<${node.children[at]?.name}> may not stand in <${node.name}>`)
    else if (place < (places[at - 1] ?? 0))
      problems.push(`<${node.children[at]?.name}> stands too late in <${node.name}>`)
  }
  for (const [index, name] of order.entries()) {
    const count = places.filter((place) => place === index).length
    if (shape[name] === '1' && count !== 1) problems.push(`<${node.name}> has ${count} <${name}>, one is due`)
    if (shape[name] === '?' && count > 1)
      problems.push(`<${node.name}> has ${count} <${name}>, one is the most`)
  }
  for (const child of node.children) checkShape(child, problems)
}

function checkEntry(entry: Node, origin: string, seen: Set<string>, problems: string[]): void {
  const loc = childOf(entry, `${SITEMAP} loc`)?.text ?? ''
  const say = (problem: string) => problems.push(`${loc}: ${problem}`)
  if (URL.canParse(loc) ? new URL(loc).origin !== origin : true) say(`is no address of ${origin}`)
  if (loc.length >= 2_048) say('is 2,048 characters or longer')
  if (loc.includes('#')) say('has a fragment')
  if (seen.has(loc)) say('stands twice')
  seen.add(loc)
  const news = childOf(entry, `${NEWS} news`)
  const dates = [childOf(entry, `${SITEMAP} lastmod`), news && childOf(news, `${NEWS} publication_date`)]
  for (const date of dates)
    if (date && !(W3C_DATE.test(date.text) && Number.isFinite(Date.parse(date.text))))
      say(`"${date.text}" is no W3C date`)
  for (const text of [news && childOf(news, `${NEWS} title`)])
    if (text && text.text.trim() === '') say('has an empty title')
  for (const { name, attributes } of entry.children)
    if (name === `${XHTML} link` && !(attributes.hreflang && URL.canParse(attributes.href ?? '')))
      say('has a link without language or address')
}

function childOf(node: Node, name: string): Node | undefined {
  return node.children.find((child) => child.name === name)
}
