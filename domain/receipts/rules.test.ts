import { describe, expect, it } from 'vitest'
import { SHARD_SIZE } from '#domain/sitemaps/rules.ts'
import { judgeJsonLd, judgeList, judgePage } from './judge.ts'
import { expectationsOf } from './places.ts'
import { nextLook, type ReceiptCheck, type ReceiptFacts, settle } from './rules.ts'

const now = new Date('2026-11-27T10:00:00Z')
const facts: ReceiptFacts = {
  articleId: 1,
  status: 'published',
  edition: 'en',
  slug: 'flood',
  headline: 'Flood & “storm”',
  noindex: false,
  isArchived: false,
  publishedAt: '2026-11-27T09:00:00.000Z',
  sectionSlug: 'city',
  before: { latest: 0, section: 0, news: 0, month: SHARD_SIZE + 100 },
  isPinned: false,
}
const looks = (changes: Partial<ReceiptFacts>) =>
  Object.fromEntries(
    expectationsOf({ ...facts, ...changes }, now).map((one) => [
      one.place,
      one.look === 'skip' ? one.why.code : one.look,
    ]),
  )

describe('expectationsOf', () => {
  it('finds a new article everywhere, in the right part of each list', () => {
    expect(expectationsOf(facts, now).map(({ place, path }) => [place, path])).toEqual([
      ['page', '/news/flood'],
      ['front', '/'],
      ['section', '/section/city'],
      ['feed', '/feed.xml'],
      ['news', '/news-sitemap.xml'],
      ['sitemap', '/sitemap-en-2026-11-2.xml'],
    ])
    expect(new Set(Object.values(looks({})))).toEqual(new Set(['page', 'present']))
  })

  it('does not ask for what is old, archived or without a section', () => {
    const before = { latest: 100, section: 100, news: 0, month: 0 }
    expect(looks({ publishedAt: '2026-11-01T09:00:00.000Z', before, sectionSlug: null })).toEqual({
      page: 'page',
      front: 'notNewest',
      section: 'noSection',
      feed: 'notNewest',
      news: 'old',
      sitemap: 'present',
    })
    expect(looks({ isArchived: true })).toMatchObject({
      front: 'archived',
      feed: 'archived',
      section: 'present',
    })
    expect(looks({ before, isPinned: true }).front).toBe('present')
  })

  it('looks for what must not be there', () => {
    expect(looks({ noindex: true })).toMatchObject({
      feed: 'absent',
      news: 'absent',
      sitemap: 'absent',
      front: 'present',
    })
    expect(new Set(Object.values(looks({ status: 'withdrawn' })))).toEqual(new Set(['page', 'absent']))
  })
})

describe('what a reader gets', () => {
  const page = (body: string, status = 200) => ({ status, body })

  it('is the right headline at the right status', () => {
    expect(judgePage(page('<h1>Flood &amp; <em>“storm”</em></h1>'), facts)).toBeNull()
    expect(judgePage(page('<h1>Flood</h1>'), facts)).toEqual({ code: 'headline', values: { shown: 'Flood' } })
    expect(judgePage(page('', 404), facts)).toEqual({ code: 'status', values: { status: 404, wanted: 200 } })
    expect(judgePage(page('', 410), { ...facts, status: 'withdrawn' })).toBeNull()
    expect(judgePage(page('<h1>Flood</h1>'), { ...facts, status: 'withdrawn' })?.code).toBe('status')
  })

  it('is a list with the article and not with one that only begins like it', () => {
    expect(judgeList(page('<a href="/news/flood">'), facts, 'present')).toBeNull()
    expect(judgeList(page('<link>http://localhost:3000/news/flood</link>'), facts, 'present')).toBeNull()
    expect(judgeList(page('<a href="/news/flood-2">'), facts, 'present')?.code).toBe('missing')
    expect(judgeList(page('<a href="/news/flood">'), facts, 'absent')?.code).toBe('still')
    expect(judgeList(page('', 404), facts, 'absent')).toBeNull()
    expect(judgeList(page('', 503), facts, 'absent')?.code).toBe('status')
  })

  it('is JSON-LD that is JSON, of this article, and whole', () => {
    const script = (text: string) => page(`<script type="application/ld+json">${text}</script>`)
    expect(judgeJsonLd(script('{'), facts)?.values.faults).toBe('no JSON; no NewsArticle')
    const bare = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Another' }
    const faults = String(judgeJsonLd(script(JSON.stringify(bare)), facts)?.values.faults)
    expect(faults).toContain('NewsArticle.datePublished')
    expect(judgeJsonLd(page('<p>'), facts)?.values.faults).toBe('no NewsArticle')
  })
})

describe('settle', () => {
  const check = (state: ReceiptCheck['state']): ReceiptCheck => ({
    place: 'page',
    state,
    path: '/',
    at: null,
    problem: null,
  })
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

  it('waits for a minute, then says what is wrong', () => {
    expect(settle([check('ok'), check('waiting')], now, later(59)).state).toBe('checking')
    const { state, checks } = settle([check('ok'), check('waiting')], now, later(60))
    expect([state, checks.map((one) => one.state)]).toEqual(['failed', ['ok', 'failed']])
    expect(settle([check('ok'), check('skipped')], now, later(1)).state).toBe('ok')
  })

  it('looks again sooner at first, and for the last time at the end of the minute', () => {
    expect([1, 2, 4, 9].map((attempts) => nextLook(attempts, now, now).getTime() - now.getTime())).toEqual([
      1_000, 1_000, 3_000, 10_000,
    ])
    expect(nextLook(9, now, later(55))).toEqual(later(60))
  })
})
