import { element, textElement, xmlDocument } from '#lib/xml.ts'

// Addresses here are whole ones and times are ISO 8601 with an offset: this file only writes.

/** A line of a sitemap: an address, its last change if it is known, its hreflang set and its pictures. */
export type SitemapUrl = {
  url: string
  changedAt?: string | undefined
  alternates?: { hreflang: string; url: string }[]
  images?: string[]
}

/** A line of the news sitemap. `publishedAt` is the first publication, whatever changed since. */
export type NewsUrl = { url: string; headline: string; publishedAt: string }

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'
const IMAGE = 'http://www.google.com/schemas/sitemap-image/1.1'
const XHTML = 'http://www.w3.org/1999/xhtml'

/** The index of all sitemap files (sitemaps.org/protocol.html). */
export function sitemapIndexXml(files: readonly SitemapUrl[]): string {
  const list = files.map((file) => element('sitemap', placeXml(file)))
  return xmlDocument(element('sitemapindex', list, { xmlns: SITEMAP }))
}

/** One sitemap file. */
export function sitemapXml(urls: readonly SitemapUrl[]): string {
  const list = urls.map((entry) =>
    element('url', [placeXml(entry), ...alternatesXml(entry), ...imagesXml(entry)]),
  )
  return xmlDocument(element('urlset', list, { xmlns: SITEMAP, 'xmlns:xhtml': XHTML, 'xmlns:image': IMAGE }))
}

/** One news sitemap file for the publication `name`, exactly as Google News knows it, in one language (ISO 639). */
export function newsSitemapXml(urls: readonly NewsUrl[], name: string, language: string): string {
  const publication = element('news:publication', [
    textElement('news:name', name),
    textElement('news:language', language),
  ])
  const list = urls.map(({ url, headline, publishedAt }) => {
    const about = [
      publication,
      textElement('news:publication_date', publishedAt),
      textElement('news:title', headline),
    ]
    return element('url', [textElement('loc', url), element('news:news', about)])
  })
  return xmlDocument(element('urlset', list, { xmlns: SITEMAP, 'xmlns:news': NEWS }))
}

function placeXml({ url, changedAt }: SitemapUrl): string {
  return textElement('loc', url) + (changedAt ? textElement('lastmod', changedAt) : '')
}

function alternatesXml({ alternates = [] }: SitemapUrl): string[] {
  return alternates.map(({ hreflang, url }) =>
    element('xhtml:link', '', { rel: 'alternate', hreflang, href: url }),
  )
}

function imagesXml({ images = [] }: SitemapUrl): string[] {
  return images.map((url) => element('image:image', textElement('image:loc', url)))
}
