import { afterEach, describe, expect, it } from 'vitest'
import { closeFronts, html, openFront, PAGE } from '../testing/open-front.ts'

afterEach(closeFronts)

const answer = (status: number, location?: string) =>
  html('x', {
    status,
    headers: { 'content-type': 'text/html', 'cache-control': PAGE, ...(location && { location }) },
  })

describe('the front and other spellings of an address', () => {
  it('sends to the one address in one step, with the question as it came', async () => {
    const { get } = await openFront(() => html('one'))
    for (const path of ['/news/a/', '/News/A', '/en/news/a', '/news//a']) {
      const { status, headers } = await get(`${path}?utm_source=x`)
      expect([status, headers.location], path).toEqual([308, '/news/a?utm_source=x'])
    }
    expect((await get('/en')).headers.location).toBe('/')
  })

  it('does not send through an address that was left: a moved page is one step away', async () => {
    const { get } = await openFront(({ path }) =>
      path === '/news/old' ? answer(308, '/news/new') : html('new'),
    )
    const { status, headers, raw } = await get('/en/News/Old/')
    expect([status, headers.location]).toEqual([308, '/news/new'])
    expect(raw.filter((name) => name.toLowerCase() === 'location')).toHaveLength(1)
  })

  it('refuses what stands nowhere at once, unless the letters matter', async () => {
    const { get } = await openFront(({ path }) => (path === '/2009/Story.html' ? html('kept') : answer(404)))
    expect((await get('/news/none/')).status).toBe(404)
    expect((await get('/News/None')).status).toBe(404)
    expect((await get('/2009/Story.html')).status).toBe(200)
  })
})

describe('Last-Modified of a kept page', () => {
  it('is when its content was first seen, and answers If-Modified-Since', async () => {
    let text = 'one'
    const { get, clock, expiries } = await openFront(() => html(text))
    const { headers } = await get('/news/a')
    const since = { 'if-modified-since': String(headers['last-modified']) }
    expect(headers['last-modified']).toBe(new Date(1_000_000).toUTCString())
    expect((await get('/news/a', since)).status).toBe(304)
    clock.now += 5_000
    expiries.bump()
    expect((await get('/news/a', since)).status).toBe(304)
    text = 'two'
    clock.now += 5_000
    expiries.bump()
    expect((await get('/news/a', since)).status).toBe(200)
    expect((await get('/news/a', { ...since, 'if-none-match': String(headers.etag) })).status).toBe(200)
  })

  it('is not said of a second change in the same second, which a date could not tell from the first', async () => {
    let text = 'one'
    const { get, expiries } = await openFront(() => html(text))
    const since = { 'if-modified-since': String((await get('/news/a')).headers['last-modified']) }
    text = 'two'
    expiries.bump()
    const second = await get('/news/a', since)
    expect([second.status, second.headers['last-modified']]).toEqual([200, undefined])
  })

  it('is what Next says of a feed', async () => {
    const lastModified = 'Sun, 01 Mar 2026 10:00:00 GMT'
    const headers = {
      'content-type': 'application/rss+xml',
      'cache-control': 'public, s-maxage=60',
      'last-modified': lastModified,
    }
    const { get } = await openFront(() => html('feed', { headers }))
    expect((await get('/feed.xml')).headers['last-modified']).toBe(lastModified)
    expect((await get('/feed.xml', { 'if-modified-since': lastModified })).status).toBe(304)
  })
})
