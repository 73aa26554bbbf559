import { afterEach, describe, expect, it } from 'vitest'
import { closeFronts, html, openFront, PAGE, until } from '../testing/open-front.ts'

afterEach(closeFronts)

describe('the front, when a page is old or cannot be made', () => {
  it('asks Next to renew a copy that is past its life before it sends it', async () => {
    const stale = { 'content-type': 'text/html', 'cache-control': PAGE, 'x-nextjs-cache': 'STALE' }
    const { get, asked } = await openFront(({ headers }) =>
      headers?.['x-renew'] ? html('renewed') : html('hours old', { headers: stale }),
    )
    expect((await get('/')).body.toString()).toContain('renewed')
    expect(asked).toHaveLength(2)
  })

  it('sends a stale copy when it cannot be renewed, and soon asks again', async () => {
    const stale = { 'content-type': 'text/html', 'cache-control': PAGE, 'x-nextjs-cache': 'STALE' }
    const { get, asked, clock } = await openFront(({ headers }) =>
      headers?.['x-renew'] ? { status: 500 } : html('hours old', { headers: stale }),
    )
    expect((await get('/')).body.toString()).toContain('hours old')
    clock.now += 1_100
    await get('/')
    expect(asked).toHaveLength(4)
  })

  it('renews a page that is being read shortly before its life ends, without making anybody wait', async () => {
    const { get, asked, clock } = await openFront(({ headers }) => html(headers?.['x-renew'] ? 'two' : 'one'))
    await get('/')
    clock.now += 50_000
    expect((await get('/')).body.toString()).toContain('one')
    await until(() => asked.length === 2)
    clock.now += 30_000
    expect((await get('/')).body.toString()).toContain('two')
  })

  it('goes on sending the kept page while Next fails, says so, and does not ask at every request', async () => {
    let fails = false
    const { get, asked, clock, expiries } = await openFront(() => (fails ? { status: 500 } : html('kept')))
    await get('/')
    fails = true
    expiries.bump()
    const page = await get('/')
    expect([page.status, page.headers['cache-status']]).toEqual([200, 'dateline; hit; detail=stale'])
    for (let n = 0; n < 5; n++) expect((await get('/')).status).toBe(200)
    expect(asked).toHaveLength(2)
    fails = false
    clock.now += 3_001
    expect((await get('/')).headers['cache-status']).toBeUndefined()
  })

  it('answers 503 when Next fails and nothing was kept', async () => {
    const { get } = await openFront(() => new Error('no database'))
    const page = await get('/uk/news/a')
    expect([page.status, page.headers['retry-after'], page.headers['cache-control']]).toEqual([
      503,
      '5',
      'no-store',
    ])
    expect(page.body.toString()).toContain('lang="uk"')
    expect((await get('/search?q=x')).status).toBe(503)
  })
})
