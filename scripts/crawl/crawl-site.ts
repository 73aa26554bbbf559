import { z } from 'zod'
import { type PageFacts, readPage } from './read-page.ts'
import { readSitemap, type SitemapFile } from './sitemap-problems.ts'

/** An address that was asked for: its status, and where it sent on to. */
export type Visit = { url: string; status: number; location: string | null; linkedFrom: string }

export type Crawl = {
  /** The site's address as it names itself. */
  origin: string
  visits: Map<string, Visit>
  pages: PageFacts[]
  feeds: { url: string; type: string; status: number; body: string }[]
  /** The articles that the read API lists, as far as it was asked; null where there is none. */
  published: { urls: string[]; isWhole: boolean } | null
  sitemaps: { url: string; status: number; xml: string; file: SitemapFile | null }[]
  /** True when there was more than the limit allowed to visit. */
  isCut: boolean
}

const AGENT = 'Mozilla/5.0 (compatible; DatelineCheck/1.0; Googlebot/2.1; +http://www.google.com/bot.html)'
const AT_ONCE = 4
/** The read API answers so many articles at most at once, and counts who asks. */
const PUBLISHED_PAGE = 50
const NOT_PAGES = /^\/(?:admin|api|media|_next|assets|fonts)(?:\/|$)|\/search$/

/**
 * Walks a running site as a search engine does: from its front page and its sitemaps along every link, with no script. At
 * most `limit` pages are asked for. `base` is where the site answers, which may be another address than its own.
 */
export async function crawlSite(base: string, limit: number): Promise<Crawl> {
  const ask = (url: string) => {
    const { pathname, search } = new URL(url)
    return fetch(base + pathname + search, { redirect: 'manual', headers: { 'user-agent': AGENT } })
  }
  const front = await ask(`${base}/`)
  const canonical = readPage(`${base}/`, await front.text()).canonicals[0]?.href
  const origin = new URL(canonical ?? base).origin
  const sitemaps = await readSitemaps(origin, ask)
  const published = await readPublished(sitemaps, ask, limit)
  const crawl: Crawl = { origin, visits: new Map(), pages: [], feeds: [], published, sitemaps, isCut: false }
  const listed = sitemaps.flatMap(({ file }) => (file?.kind === 'urls' ? file.entries : []))
  const queue = [
    { url: `${origin}/`, from: 'the start' },
    ...listed.map(({ loc }) => ({ url: loc, from: 'a sitemap' })),
  ]
  const feeds = new Map<string, string>()

  async function visit({ url, from }: { url: string; from: string }): Promise<void> {
    const answer = await ask(url)
    const location = answer.headers.get('location')
    const whole = location === null ? null : new URL(location, url).href
    crawl.visits.set(url, { url, status: answer.status, location: whole, linkedFrom: from })
    const body = await answer.text()
    if (whole?.startsWith(origin)) queue.push({ url: whole, from: url })
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) return
    const page = readPage(url, body)
    crawl.pages.push(page)
    const translations = page.hreflang.map(({ href }) => href).filter((href) => href.startsWith(`${origin}/`))
    queue.push(...[...page.links, ...translations].map((link) => ({ url: link, from: url })))
    for (const { type, href } of page.feeds) if (/rss|atom|feed\+json/.test(type)) feeds.set(href, type)
  }

  const asked = new Set<string>()
  for (let at = 0; at < queue.length; ) {
    const batch: typeof queue = []
    while (batch.length < AT_ONCE && at < queue.length) {
      const next = queue[at++]
      if (!next || asked.has(next.url) || NOT_PAGES.test(new URL(next.url).pathname)) continue
      if (asked.size >= limit) crawl.isCut = true
      else {
        asked.add(next.url)
        batch.push(next)
      }
    }
    await Promise.all(batch.map(visit))
  }
  for (const [url, type] of [...feeds].slice(0, Math.ceil(limit / 4))) {
    const answer = await ask(url)
    crawl.feeds.push({ url, type, status: answer.status, body: await answer.text() })
  }
  return crawl
}

const publishedSchema = z.object({
  items: z.array(z.object({ url: z.string() })),
  next: z.string().nullable(),
})

/** Every article of every edition that has a sitemap, by the read API; at most `limit` of each. */
async function readPublished(
  sitemaps: Crawl['sitemaps'],
  ask: (url: string) => Promise<Response>,
  limit: number,
): Promise<Crawl['published']> {
  const editions = sitemaps.flatMap(({ url }) => /\/sitemap-([a-z]{2})-pages\.xml$/.exec(url)?.[1] ?? [])
  const [{ url: root } = { url: '' }] = sitemaps
  const urls: string[] = []
  let isWhole = true
  for (const edition of editions) {
    const question = `/api/v1/articles?fields=url&limit=${PUBLISHED_PAGE}&edition=${edition}`
    for (let read = 0, next: string | null = ''; next !== null; read += PUBLISHED_PAGE) {
      if (read >= limit) {
        isWhole = false
        break
      }
      const answer = await ask(new URL(question + (next && `&cursor=${next}`), root).href)
      if (!answer.ok) return null
      const page = publishedSchema.parse(await answer.json())
      urls.push(...page.items.map((item) => item.url))
      next = page.next
    }
  }
  return { urls, isWhole }
}

async function readSitemaps(
  origin: string,
  ask: (url: string) => Promise<Response>,
): Promise<Crawl['sitemaps']> {
  const read = async (url: string) => {
    const answer = await ask(url)
    const xml = await answer.text()
    return { url, status: answer.status, xml, file: answer.ok ? tryReading(xml) : null }
  }
  const index = await read(`${origin}/sitemap.xml`)
  const files = index.file?.kind === 'index' ? index.file.entries.map(({ loc }) => loc) : []
  const found = [index]
  for (const url of files) found.push(await read(url))
  return found
}

function tryReading(xml: string): SitemapFile | null {
  try {
    return readSitemap(xml)
  } catch {
    return null
  }
}
