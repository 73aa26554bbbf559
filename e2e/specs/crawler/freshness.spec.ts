import { newsroomDay } from '#lib/time.ts'
import { expect, test } from '../../fixtures.ts'
import type { Newsroom } from '../../newsroom.ts'
import { expectWords } from '../../support/expect-words.ts'
import { readSitemaps } from '../../support/read-xml.ts'

const DAY = () => newsroomDay(new Date()).replaceAll('-', '/')

/** Where an article of the newsroom shows besides its own page. */
const surfacesOf = (newsroom: Newsroom) => [
  '/',
  `/section/${newsroom.section.slug}`,
  `/tag/${newsroom.tag.slug}`,
  `/author/${newsroom.author.slug}`,
  `/place/${newsroom.place.slug}`,
  `/archive/${DAY()}`,
  '/feed.xml',
  '/news-sitemap.xml',
]

test('what is published shows everywhere within two seconds, though every page was kept before', async ({
  newsroom,
  request,
}) => {
  const content = newsroom.write()
  const path = `/news/${content.slug}`
  const surfaces = surfacesOf(newsroom)
  for (const surface of surfaces)
    expect(await (await request.get(surface)).text(), surface).not.toContain(content.slug)
  expect(await readSitemaps(request)).not.toContain(path)

  await newsroom.publish(content)
  await Promise.all(surfaces.map((surface) => expectWords(request, surface, content.slug)))
  expect((await request.get(path)).status()).toBe(200)
  expect(await readSitemaps(request)).toContain(path)
})

test('an update shows on the article and wherever its headline stands', async ({ newsroom, request }) => {
  const story = await newsroom.publish({ headline: 'First words of the story' })
  const surfaces = [story.path, ...surfacesOf(newsroom)]
  for (const surface of surfaces) await expectWords(request, surface, 'First words of the story')
  await newsroom.update(story, { headline: 'Second words of the story' })
  for (const surface of surfaces) await expectWords(request, surface, 'Second words of the story')
})

test('what is withdrawn is gone everywhere within two seconds, and its address says 410', async ({
  newsroom,
  request,
}) => {
  const story = await newsroom.publish({ headline: 'A story that was not true' })
  const surfaces = surfacesOf(newsroom)
  for (const surface of surfaces) await expectWords(request, surface, story.slug)
  expect((await request.get(story.path)).status()).toBe(200)

  await newsroom.withdraw(story)
  for (const surface of surfaces) await expectWords(request, surface, story.slug, false)
  expect((await request.get(story.path)).status()).toBe(410)
  expect(await readSitemaps(request)).not.toContain(story.path)
  expect(await (await request.get(`/search?q=${story.slug}`)).text()).not.toContain(`href="${story.path}"`)
})

test('a changed address leads on in one hop, also after the second change and when it was kept before', async ({
  newsroom,
  request,
}) => {
  const first = await newsroom.publish()
  expect((await request.get(first.path)).status()).toBe(200)
  const second = await newsroom.update(first, { slug: `${first.slug}-b` })
  const third = await newsroom.update(second, { slug: `${first.slug}-c` })
  for (const old of [first, second]) {
    await expect
      .poll(async () => (await request.get(old.path, { maxRedirects: 0 })).status(), {
        timeout: 2_000,
        intervals: [50],
      })
      .toBe(308)
    const { location } = (await request.get(old.path, { maxRedirects: 0 })).headers()
    expect(location).toBe(third.path)
  }
  expect((await request.get(third.path)).status()).toBe(200)
  const back = await newsroom.update(third, { slug: first.slug })
  await expect
    .poll(async () => (await request.get(back.path, { maxRedirects: 0 })).status(), {
      timeout: 2_000,
      intervals: [50],
    })
    .toBe(200)
})
