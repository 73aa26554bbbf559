import { expect, test } from '../../fixtures.ts'
import { SITE_URL } from '../../support/portal.ts'
import { listPublicPages } from '../../support/public-pages.ts'
import { readHtml } from '../../support/read-html.ts'

const AGENTS = [
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'facebookexternalhit/1.1',
  'TelegramBot (like TwitterBot)',
  'curl/8.5.0',
]

test('each indexable page names itself: one canonical, one title, one description, in <head>', async ({
  request,
}) => {
  for (const { name, path, status } of await listPublicPages()) {
    if (status !== 200 || path.startsWith('/search')) continue
    const { document } = await readHtml(request, path)
    const head = document.querySelector('head')
    const canonicals = [...document.querySelectorAll('link[rel="canonical"]')]
    expect(
      canonicals.map((link) => link.getAttribute('href')?.replace(/\/$/, '')),
      name,
    ).toEqual([(SITE_URL + path).replace(/\/$/, '')])
    expect(head?.contains(canonicals[0] ?? null), name).toBe(true)
    expect(document.querySelectorAll('head title'), name).toHaveLength(1)
    expect(
      document.querySelector('head meta[name="description"]')?.getAttribute('content'),
      name,
    ).toBeTruthy()
    expect(document.querySelector('head meta[name="robots"]')?.getAttribute('content'), name).toContain(
      'max-image-preview:large',
    )
    expect(
      document.querySelector('head meta[property="og:url"]')?.getAttribute('content')?.replace(/\/$/, ''),
      name,
    ).toBe((SITE_URL + path).replace(/\/$/, ''))
    expect(document.querySelector('head link[type="application/rss+xml"]'), name).not.toBeNull()
  }
})

test('pages that are not for the index say so', async ({ request }) => {
  for (const { name, path, status } of await listPublicPages()) {
    if (status === 200 && !path.startsWith('/search')) continue
    const { document } = await readHtml(request, path)
    const robots = [...document.querySelectorAll('meta[name="robots"]')]
      .map((meta) => meta.getAttribute('content'))
      .join()
    expect(robots, name).toContain('noindex')
  }
})

test('every article of a cold server is the same for every visitor, whoever comes first', async ({
  ownPortal,
  request,
}) => {
  const list = await (await request.get(`${ownPortal.url}/api/v1/articles?limit=20&fields=url`)).json()
  const paths: string[] = list.items.map(({ url }: { url: string }) => new URL(url).pathname)
  expect(paths).toHaveLength(20)
  for (const [at, path] of paths.entries()) {
    const first = at % AGENTS.length
    const pages: string[] = []
    for (const agent of [...AGENTS.slice(first), ...AGENTS.slice(0, first)])
      pages.push(await (await request.get(ownPortal.url + path, { headers: { 'user-agent': agent } })).text())
    expect(new Set(pages).size, path).toBe(1)
    const [head = ''] = pages[0]?.split('</head>') ?? []
    for (const part of ['<title>', 'rel="canonical"', 'name="description"', 'max-image-preview:large'])
      expect(head.split(part), `${path}: ${part}`).toHaveLength(2)
    expect(pages[0], path).toContain('<script type="application/ld+json">')
  }
})

test('translations name each other, themselves and the default, and nobody else', async ({
  newsroom,
  request,
}) => {
  const story = await newsroom.publish()
  const translation = await newsroom.publish({ edition: 'uk', translationOf: story })
  const expected = {
    en: SITE_URL + story.path,
    uk: SITE_URL + translation.path,
    'x-default': SITE_URL + story.path,
  }
  for (const path of [story.path, translation.path]) {
    const { document } = await readHtml(request, path)
    const links = [...document.querySelectorAll('head link[rel="alternate"][hreflang]')]
    expect(
      Object.fromEntries(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])),
    ).toEqual(expected)
  }
})
