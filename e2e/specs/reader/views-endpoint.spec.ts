import { expect, test } from '../../fixtures.ts'
import { keptViews, visit } from '../../support/visits.ts'

test('each visit adds one and the answer is the new total', async ({ newsroom, baseURL }) => {
  const story = await newsroom.publish()
  expect(await visit(baseURL ?? '', story.id)).toMatchObject({ status: 200, views: 1 })
  expect(await visit(baseURL ?? '', story.id)).toMatchObject({ status: 200, views: 2 })
  expect(await keptViews(story.id)).toEqual({ total: 2, hours: 2 })
})

test('500 visits at the same time add 500, each is answered with another total', async ({
  newsroom,
  baseURL,
}) => {
  const story = await newsroom.publish()
  const answers = await Promise.all(Array.from({ length: 500 }, () => visit(baseURL ?? '', story.id)))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 500 }, () => 200))
  expect(Math.max(...answers.map(({ views }) => views ?? 0))).toBe(500)
  expect(await keptViews(story.id)).toEqual({ total: 500, hours: 500 })
})

const NOT_READERS: [who: string, headers: Record<string, string>][] = [
  [
    'a search engine',
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  ],
  ['a link previewer', { 'user-agent': 'TelegramBot (like TwitterBot)' }],
  ['a monitor', { 'user-agent': 'Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)' }],
  ['a program', { 'user-agent': 'curl/8.5.0' }],
  ['a prefetch', { 'sec-purpose': 'prefetch' }],
  ['a prerender', { 'sec-purpose': 'prefetch;prerender' }],
  ['an old prefetch', { purpose: 'prefetch' }],
]

for (const [who, headers] of NOT_READERS) {
  test(`${who} adds nothing`, async ({ newsroom, baseURL }) => {
    const story = await newsroom.publish()
    await visit(baseURL ?? '', story.id)
    expect(await visit(baseURL ?? '', story.id, headers)).toMatchObject({ status: 200, views: 1 })
    expect((await keptViews(story.id)).total).toBe(1)
  })
}

test('an unknown, a withdrawn or an unpublished article answers 404', async ({ newsroom, baseURL }) => {
  const withdrawn = await newsroom.publish()
  await newsroom.withdraw(withdrawn)
  const draft = await newsroom.recallFromArchive({ status: 'draft' })
  for (const id of [2_000_000_000, withdrawn.id, draft.id])
    expect((await visit(baseURL ?? '', id)).status, `id ${id}`).toBe(404)
  expect((await keptViews(draft.id)).total).toBe(0)
})

test('a bad id answers 400', async ({ baseURL }) => {
  for (const id of ['abc', '0', '-1', '1.5', '99999999999', '1e3', '%00'])
    expect((await visit(baseURL ?? '', id)).status, `id ${id}`).toBe(400)
})

test('a flood from one address answers 429 with the seconds to wait, and does not count', async ({
  newsroom,
  baseURL,
}) => {
  const story = await newsroom.publish()
  const headers = { 'x-forwarded-for': '192.0.2.77' }
  const answers = []
  for (let number = 0; number < 80; number += 1) answers.push(await visit(baseURL ?? '', story.id, headers))
  const refused = answers.filter(({ status }) => status === 429)
  const counted = answers.filter(({ status }) => status === 200)
  expect(refused.length).toBeGreaterThan(0)
  expect(Number(refused[0]?.retryAfter)).toBeGreaterThan(0)
  expect((await keptViews(story.id)).total).toBe(counted.length)
  expect((await visit(baseURL ?? '', story.id)).status).toBe(200)
})
