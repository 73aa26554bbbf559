import { expect, test } from '../../fixtures.ts'
import { SITE_URL } from '../../support/portal.ts'
import { listPublicPages } from '../../support/public-pages.ts'
import { readHtml } from '../../support/read-html.ts'

test('the description for machines says what the page says', async ({ newsroom, request }) => {
  const story = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 5 } })
  const updated = await newsroom.update(story, {
    hero: await newsroom.hero(),
    headline: 'Bridge opens </script><b>early</b>',
    standfirst: 'Two years of work are over.',
  })
  await newsroom.correct(updated, 'The bridge has four lanes, not six.')
  const { document } = await readHtml(request, story.path)
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ''),
  )
  const article = blocks.find((block) => block['@type'] === 'NewsArticle')
  const text = (selector: string) => document.querySelector(selector)?.textContent
  const times = [...document.querySelectorAll('main article header time')].map((time) =>
    time.getAttribute('datetime'),
  )

  expect(article.headline).toBe(text('h1'))
  expect(article.description).toBe(text('.standfirst'))
  expect(article.dateModified).not.toBe(article.datePublished)
  expect([article.datePublished, article.dateModified]).toEqual(times.slice(0, 2))
  expect(article.datePublished).toMatch(/[+-]\d\d:\d\d$/)
  expect(article.author).toMatchObject([
    { '@type': 'Person', name: text('a[rel="author"]'), url: `${SITE_URL}/author/${newsroom.author.slug}` },
  ])
  expect(article.contentLocation.name).toBe(text('main article header a[href^="/place/"]'))
  expect(article.articleSection).toBe(text('main article a[href^="/section/"]'))
  expect(article.keywords).toEqual([text('a[rel="tag"]')])
  expect(article.inLanguage).toBe('en')
  expect(article.mainEntityOfPage).toBe(SITE_URL + story.path)
  expect(article.correction).toMatchObject([{ text: 'The bridge has four lanes, not six.' }])
  expect(document.querySelectorAll('main b')).toHaveLength(0)

  expect(article.about).toMatchObject([
    { name: text('a[rel="tag"]'), url: `${SITE_URL}/tag/${newsroom.tag.slug}` },
  ])
  const images: { url: string }[] = article.image
  expect(images).toHaveLength(3)
  for (const { url } of images) {
    const answer = await request.get(new URL(url).pathname)
    expect(answer.status(), url).toBe(200)
    expect(answer.headers()['content-type']).toBe('image/jpeg')
  }
  const trail = blocks.find((block) => block['@type'] === 'BreadcrumbList')
  expect(trail.itemListElement.length).toBeGreaterThanOrEqual(2)
})

test('the front page says who publishes, with policies that are there; no other page is the site', async ({
  request,
}) => {
  for (const { name, path, status } of await listPublicPages()) {
    if (status !== 200) continue
    const { document } = await readHtml(request, path)
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
      JSON.parse(script.textContent ?? ''),
    )
    const types = blocks.map((block) => block['@type'])
    expect(types.includes('WebSite'), name).toBe(path === '/')
    const publisher = blocks.find((block) => block['@type'] === 'NewsMediaOrganization')
    expect(publisher !== undefined, name).toBe(path === '/' || path === '/uk')
    for (const policy of [
      'publishingPrinciples',
      'ethicsPolicy',
      'correctionsPolicy',
      'actionableFeedbackPolicy',
    ])
      if (publisher)
        expect((await request.get(new URL(publisher[policy]).pathname)).status(), policy).toBe(200)
  }
})

test('a list names its articles in the order of the page', async ({ newsroom, request }) => {
  const [older, newer] = [
    await newsroom.recallFromArchive({ headline: 'Older', publishedAt: { hoursAgo: 5 } }),
    await newsroom.recallFromArchive({ headline: 'Newer', publishedAt: { hoursAgo: 4 } }),
  ]
  const path = `/section/${newsroom.section.slug}`
  const { document } = await readHtml(request, path)
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ''),
  )
  const list = blocks.find((block) => block['@type'] === 'CollectionPage')
  expect(list.url).toBe(SITE_URL + path)
  expect(list.name).toBe(document.querySelector('h1')?.textContent)
  expect(list.mainEntity.itemListElement.map(({ url }: { url: string }) => url)).toEqual([
    SITE_URL + newer.path,
    SITE_URL + older.path,
  ])
  const trail = blocks.find((block) => block['@type'] === 'BreadcrumbList')
  expect(trail.itemListElement.at(-1)).toMatchObject({ name: list.name, item: SITE_URL + path })
})
