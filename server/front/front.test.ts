import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { closeFronts, html, openFront, PAGE, until } from '../testing/open-front.ts'

afterEach(closeFronts)

describe('the front', () => {
  it('asks Next once and sends the finished page to all', async () => {
    const { get, asked } = await openFront(() => html('one'))
    const first = await get('/news/a?utm_source=x')
    const second = await get('/news/a')
    expect(asked).toHaveLength(1)
    expect(second.body.toString()).toMatch(/^<p>one.*<\/p>$/)
    expect(second.headers['content-length']).toBe(String(second.body.length))
    expect(second.headers['cache-control']).toBe('public, max-age=0, s-maxage=5, must-revalidate')
    expect(second.headers['content-security-policy']).toContain("script-src 'self'")
    expect(second.headers['x-content-type-options']).toBe('nosniff')
    expect(Object.keys(second.headers).filter((name) => name.startsWith('x-next'))).toEqual([])
    expect(first.headers.etag).toBe(second.headers.etag)
    expect(asked[0]?.headers).toMatchObject({ host: 'news.test', 'accept-encoding': 'identity' })
  })

  it('sends what the client can unpack, each with a tag of its own, and 304 when it has it', async () => {
    const { get } = await openFront(() => html('ї'))
    const plain = await get('/')
    const gzip = await get('/', { 'accept-encoding': 'gzip' })
    const br = await get('/', { 'accept-encoding': 'gzip, deflate, br' })
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect((await get('/', { 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding']).toBe('gzip')
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(br.headers.vary).toBe('Accept-Encoding')
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${br.headers.etag}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, br.headers.etag])
    const other = await get('/', { 'accept-encoding': 'gzip', 'if-none-match': br.headers.etag ?? '' })
    expect(other.status).toBe(200)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const { get } = await openFront(() => html('one'))
    const head = await get('/', {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe((await get('/')).headers['content-length'])
  })

  it('makes a page anew after an expiry, and after its life', async () => {
    let text = 'old'
    const { get, clock, expiries } = await openFront(() => html(text))
    expect((await get('/')).body.toString()).toContain('old')
    text = 'new'
    expiries.bump()
    expect((await get('/')).body.toString()).toContain('new')
    text = 'newest'
    clock.now += 61_000
    expect((await get('/')).body.toString()).toContain('newest')
  })

  it('lets concurrent readers share one fill', async () => {
    const gate = Promise.withResolvers<void>()
    const { get, asked } = await openFront(() => gate.promise.then(() => html('one')))
    const readers = Array.from({ length: 20 }, () => get('/'))
    await until(() => asked.length > 0)
    gate.resolve()
    for (const { status } of await Promise.all(readers)) expect(status).toBe(200)
    expect(asked).toHaveLength(1)
  })

  it('lets nobody after an expiry join an older fill, nor the older one, ending last, replace the newer', async () => {
    const gates: (() => void)[] = []
    let text = 'old'
    const { get, asked, expiries } = await openFront(async () => {
      const page = html(text)
      await new Promise<void>((resolve) => gates.push(resolve))
      return page
    })
    const before = get('/')
    await until(() => gates.length === 1)
    text = 'new'
    expiries.bump()
    const after = get('/')
    await until(() => gates.length === 2)
    gates[1]?.()
    expect((await after).body.toString()).toContain('new')
    gates[0]?.()
    expect((await before).body.toString()).toContain('old')
    expect(asked).toHaveLength(2)
    expect((await get('/')).body.toString()).toContain('new')
    expect(asked).toHaveLength(2)
  })

  it('does not keep what was begun before an expiry and ended after it', async () => {
    const gates: (() => void)[] = []
    const { get, asked, expiries } = await openFront(async () => {
      await new Promise<void>((resolve) => gates.push(resolve))
      return html(`made ${gates.length}`)
    })
    const before = get('/')
    await until(() => gates.length === 1)
    expiries.bump()
    gates[0]?.()
    await before
    const after = get('/')
    await until(() => gates.length === 2)
    gates[1]?.()
    expect((await after).body.toString()).toContain('made 2')
    expect(asked).toHaveLength(2)
  })

  it.each([404, 410, 308])('keeps a %i with its status', async (status) => {
    const headers = {
      'content-type': 'text/html',
      'cache-control': PAGE,
      ...(status === 308 && { location: '/b' }),
    }
    const { get, asked } = await openFront(() => html('gone', { status, headers }))
    expect((await get('/news/x')).status).toBe(status)
    const again = await get('/news/x')
    expect([again.status, asked.length]).toEqual([status, 1])
    expect(again.raw.filter((name) => name.toLowerCase() === 'location')).toHaveLength(status === 308 ? 1 : 0)
  })

  it('answers 410 where the page asks for it', async () => {
    const body = Buffer.from('<head><meta name="dateline-status" content="410"/></head><p>withdrawn</p>')
    const { get, asked } = await openFront(() => html('', { body }))
    for (let n = 0; n < 2; n++) expect((await get('/news/withdrawn')).status).toBe(410)
    expect(asked).toHaveLength(1)
  })

  it('does not let a flood of unknown addresses push out a page', async () => {
    const { get, asked } = await openFront(({ path }) =>
      html(path, { status: path === '/news/a' ? 200 : 404 }),
    )
    await get('/news/a')
    for (let n = 0; n < 600; n++) await get(`/no/${n}`)
    const before = asked.length
    expect((await get('/news/a')).status).toBe(200)
    expect(asked).toHaveLength(before)
    await get('/no/0')
    expect(asked).toHaveLength(before + 1)
  })

  it('finishes search and unknown questions without keeping them', async () => {
    const { get, asked } = await openFront(({ path }) =>
      html(path, { headers: { 'content-type': 'text/html', 'cache-control': 'private, no-store' } }),
    )
    for (let n = 0; n < 2; n++) {
      const page = await get('/search?q=river', { 'accept-encoding': 'gzip' })
      expect(page.headers['cache-control']).toBe('private, no-store')
      expect(gunzipSync(page.body).toString()).not.toContain('_next')
    }
    expect(asked).toHaveLength(2)
  })

  it('does not keep what Next calls private', async () => {
    const { get, asked } = await openFront(() =>
      html('x', { headers: { 'content-type': 'text/html', 'cache-control': 'private, no-cache' } }),
    )
    expect((await get('/live')).headers['cache-control']).toBe('private, no-cache')
    await get('/live')
    expect(asked).toHaveLength(2)
  })

  it('keeps files of the build over expiries, compressed and immutable', async () => {
    const css = 'body{color:#111}'.repeat(50)
    const { get, asked, expiries } = await openFront(() => ({
      headers: { 'content-type': 'text/css', 'cache-control': 'public, max-age=31536000, immutable' },
      body: Buffer.from(css),
    }))
    await get('/_next/static/a.css')
    expiries.bump()
    const file = await get('/_next/static/a.css', { 'accept-encoding': 'br' })
    expect(asked).toHaveLength(1)
    expect(brotliDecompressSync(file.body).toString()).toBe(css)
    expect(file.headers['cache-control']).toContain('immutable')
  })

  it('leaves to Next what is not a reader page', async () => {
    const { get, asked } = await openFront(() => html('x'))
    for (const path of ['/admin', '/api/auth/x', '/media/k/a.webp'])
      expect((await get(path)).status).toBe(299)
    expect((await get('/', {}, 'POST')).status).toBe(299)
    expect((await get('/', { rsc: '1' })).status).toBe(299)
    expect((await get('/', { cookie: '__prerender_bypass=1' })).status).toBe(299)
    expect(asked).toHaveLength(0)
  })
})
