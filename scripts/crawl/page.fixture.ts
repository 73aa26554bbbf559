import { readPage } from './read-page.ts'

/** For tests: an article's page that is right in everything, and its parts. */
export const SITE = 'https://news.example'
export const URL_A = `${SITE}/news/a`

export const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Bridge opens',
  description: 'At last.',
  datePublished: '2026-03-01T12:00:00+02:00',
  dateModified: '2026-03-01T12:00:00+02:00',
  author: [{ '@type': 'Person', name: 'Olha Koval', url: `${SITE}/author/koval` }],
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: 'Dateline',
    url: SITE,
    logo: { url: `${SITE}/logo.png` },
  },
  mainEntityOfPage: URL_A,
  inLanguage: 'en',
  keywords: ['Bridges'],
  wordCount: 9,
  isAccessibleForFree: true,
}

const context = { '@context': 'https://schema.org' }
export const list = {
  ...context,
  '@type': 'CollectionPage',
  url: SITE,
  name: 'Trams',
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: [{ position: 1, name: 'Z', url: `${SITE}/news/z` }],
  },
}
export const profile = {
  ...context,
  '@type': 'ProfilePage',
  mainEntity: { '@type': 'Person', name: 'Nobody', url: SITE },
}
export const trail = {
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: ['section/z', 'news/a'].map((path, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: path,
    item: `${SITE}/${path}`,
  })),
}

export const head = (
  extra = '',
) => `<title>Bridge opens</title><meta name="description" content="At last."><link rel="canonical" href="${URL_A}">
<meta property="og:url" content="${URL_A}"><meta property="og:title" content="x"><meta property="og:image" content="${SITE}/a.jpg">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="x">${extra}`
export const body = `<main><article class="article"><header><h1>Bridge opens</h1><time datetime="2026-03-01T12:00:00+02:00">1 March</time>
<p class="standfirst">At last.</p></header><img src="/a.webp" alt=""><a rel="author" href="/author/koval">Olha Koval</a> <a rel="tag" href="/tag/b">Bridges</a></article></main>`
export const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
export const document = (inHead = head(), inBody = body + script(jsonLd)) =>
  `<!DOCTYPE html><html lang="en"><head>${inHead}</head><body>${inBody}</body></html>`
export const page = (html = document(), url = URL_A) => readPage(url, html)
export const said = (problems: { rule: string; text: string }[]) =>
  problems.map(({ rule, text }) => `${rule}: ${text}`).join('\n')
