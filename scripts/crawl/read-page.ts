import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'

/** A page as a crawler sees it: what it says of itself, in its first HTML, with no script run. */
export type PageFacts = {
  /** The address that was asked for, whole, as the site names itself. */
  url: string
  html: string
  lang: string
  noindex: boolean
  titles: string[]
  descriptions: string[]
  /** Canonical addresses, and whether each stands in the head. */
  canonicals: { href: string; isInHead: boolean }[]
  hreflang: { lang: string; href: string }[]
  openGraph: Record<string, string>
  feeds: { type: string; href: string }[]
  /** Whole addresses of this site that the page links to, without fragments. */
  links: string[]
  /** The headlines of the page: of an article or a list. */
  headings: string[]
  imagesWithoutAlt: string[]
  /** The JSON-LD blocks; a text where one is no JSON. */
  jsonLd: (Record<string, unknown> | string)[]
  article: VisibleArticle | null
}

/** What a reader sees of an article, for comparison with what machines are told. */
export type VisibleArticle = {
  headline: string
  standfirst: string
  times: string[]
  authors: { name: string; url: string }[]
  tags: string[]
  /** The running story that it is a part of; null without one. */
  story: { name: string; url: string } | null
  place: { name: string; url: string } | null
  section: { name: string; url: string } | null
  corrections: string[]
  /** The words of the text itself. */
  body: string
  /** What links to other articles say around the text: Recall, newer reports, rails. */
  besides: string[]
}

/** Reads a page's HTML; `url` is its address on the site, by which links are made whole. */
export function readPage(url: string, html: string): PageFacts {
  // linkedom keeps the case of attribute names; a real parser first makes of it what a browser does.
  const { document } = parseHTML(serialize(parse(html)))
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const attribute = (selector: string, name: string) =>
    all(selector).map((one) => one.getAttribute(name) ?? '')
  const whole = (href: string) => (URL.canParse(href, url) ? new URL(href, url).href : href)
  const head = document.querySelector('head')
  return {
    url,
    html,
    lang: document.documentElement?.getAttribute('lang') ?? '',
    noindex: attribute('meta[name="robots"]', 'content').some((content) => /\bnoindex\b/.test(content)),
    titles: all('head title').map(textOf),
    descriptions: attribute('head meta[name="description"]', 'content'),
    canonicals: all('link[rel="canonical"]').map((link) => ({
      href: withSlash(link.getAttribute('href') ?? ''),
      isInHead: head?.contains(link) ?? false,
    })),
    hreflang: all('head link[rel="alternate"][hreflang]').map((link) => ({
      lang: link.getAttribute('hreflang') ?? '',
      href: withSlash(link.getAttribute('href') ?? ''),
    })),
    openGraph: Object.fromEntries(
      all('head meta[property^="og:"]')
        .map((meta) => [meta.getAttribute('property') ?? '', withSlash(meta.getAttribute('content') ?? '')])
        .reverse(),
    ),
    feeds: all('head link[rel="alternate"][type]').map((link) => ({
      type: link.getAttribute('type') ?? '',
      href: whole(link.getAttribute('href') ?? ''),
    })),
    links: [...new Set(attribute('a[href]', 'href').map((href) => withoutFragment(whole(href))))].filter(
      (link) => URL.canParse(link) && new URL(link).origin === new URL(url).origin,
    ),
    headings: all('main h1').map(textOf),
    imagesWithoutAlt: all('img:not([alt])').map((image) => image.getAttribute('src') ?? ''),
    jsonLd: all('script[type="application/ld+json"]').map((script) => parsed(script.textContent ?? '')),
    article: readArticle(document, whole),
  }
}

function readArticle(document: Document, whole: (href: string) => string): VisibleArticle | null {
  const article = document.querySelector('main article.article')
  if (!article) return null
  const all = (selector: string) => [...article.querySelectorAll(selector)]
  const body = bodyText(article)
  const linkOf = (link: Element) => ({ name: textOf(link), url: whole(link.getAttribute('href') ?? '') })
  return {
    headline: all('h1').map(textOf).join(' '),
    standfirst: all('header .standfirst').map(textOf).join(' '),
    times: all('header time').map((time) => time.getAttribute('datetime') ?? ''),
    authors: all('a[rel="author"]').map(linkOf),
    tags: all('a[rel="tag"]').map(textOf),
    story: all('.story-nav a.story-title').map(linkOf)[0] ?? null,
    place: all('.dateline a').map(linkOf)[0] ?? null,
    section: all('header .kicker a').map(linkOf)[0] ?? null,
    corrections: all('.corrections p').map(textOf),
    body,
    besides: [...document.querySelectorAll('main a[href*="/news/"]')]
      .map(textOf)
      .filter((words) => words.length >= LONGEST_CHANCE && !body.includes(words)),
  }
}

/** Shorter words than these may stand in the text by chance. */
const LONGEST_CHANCE = 15

/** The text of an article without what stands in it and is not of it: Recall, notices, pictures with their captions. */
function bodyText(article: Element): string {
  const body = article.querySelector('.body')?.cloneNode(true) as Element | undefined
  for (const other of body?.querySelectorAll('aside, figure, nav, .body-anchor') ?? []) other.remove()
  return body ? textOf(body) : ''
}

function parsed(text: string): Record<string, unknown> | string {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function textOf(element: { textContent: string | null }): string {
  return (element.textContent ?? '').trim()
}

/** "https://news.example" and "https://news.example/" are one address (RFC 3986, section 6.2.3). */
function withSlash(href: string): string {
  return /^https?:\/\/[^/]+$/.test(href) ? `${href}/` : href
}

function withoutFragment(href: string): string {
  return href.split('#', 1)[0] ?? href
}
