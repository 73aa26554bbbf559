import { articleContentSchema } from '#domain/articles/schema.ts'
import { expect, test } from '../../fixtures.ts'
import { readHtml } from '../../support/read-html.ts'
import { readXml } from '../../support/read-xml.ts'

const HOSTILE = [
  ']]> closes CDATA, </script> a script and --> a comment <!--',
  '& &amp; < > " \' ` {{x}} %00 \\u0000 \\',
  '\u202Eright to left\u202C and \u200Fmarks\u200E inside',
  'emoji 🔥👩‍🚒🇺🇦 and 𝔘nicode beyond the plane',
  'ґ є і ї ’ — « » № ₴ e\u0301',
  '<img src=x onerror=alert(1)> javascript:alert(1)',
]

test('hostile words pass through every output as they were written', async ({ newsroom, request }) => {
  const hero = await newsroom.hero()
  for (const headline of HOSTILE) {
    const story = await newsroom.publish({ headline, standfirst: headline, body: [headline], hero })
    const { document } = await readHtml(request, story.path)
    const meta = (property: string) =>
      document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')
    const [article] = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
      JSON.parse(script.textContent ?? ''),
    )
    expect(document.querySelector('h1')?.textContent).toBe(headline)
    expect(meta('og:title')).toBe(headline)
    expect([article.headline, article.description]).toEqual([headline, headline])
    expect(
      document.querySelectorAll('main article img[onerror], main article script:not([type])'),
    ).toHaveLength(0)

    const feeds = `/section/${newsroom.section.slug}`
    await expect
      .poll(async () => (await readXml(request, `${feeds}/feed.xml`)).textsOf('item > title')[0], {
        timeout: 2_000,
      })
      .toBe(headline)
    const json = JSON.parse(await (await request.get(`${feeds}/feed.json`)).text())
    expect(json.items[0].title).toBe(headline)
    const news = await readXml(request, '/news-sitemap.xml')
    expect(news.xml).toContain(story.slug)
    const picture = new URL(meta('og:image') ?? '').pathname
    expect((await request.get(picture)).headers()['content-type']).toBe('image/jpeg')
  }
})

test('what no output can carry is not kept, and a headline without end is refused', async ({ newsroom }) => {
  const content = newsroom.write({ headline: 'a\u0000b\u0007c\uD800d\uFFFEe\u0085f' })
  expect(articleContentSchema.parse(content).headline).toBe('abcdef')
  expect(articleContentSchema.safeParse({ ...content, headline: 'щ'.repeat(10_000) }).success).toBe(false)
})
