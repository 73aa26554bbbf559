import { afterEach, describe, expect, it } from 'vitest'
import { closeFronts, html, openFront } from '../testing/open-front.ts'

afterEach(closeFronts)

const old: Record<string, string> = { '/2019/05/03/a': '/news/a', '/?p=5': '/news/a', '/live': '/news/b' }
const find = async (address: string, { exact }: { exact: boolean }) =>
  old[address] ?? (exact ? null : (old[address.split('?')[0]?.replace(/\/$/, '') ?? ''] ?? null))

const next = ({ path }: { path: string }) => {
  if (/^\/(?:\?|live|$)/.test(path)) return html('live')
  if (/\/(?:\?|$)/.test(path)) return { status: 308, headers: { location: path.replace(/\/(?=\?|$)/, '') } }
  return html('missing', { status: 404 })
}

describe('old addresses', () => {
  it.each([
    ['/2019/05/03/a'],
    ['/2019/05/03/a/'],
    ['/2019/05/03/a/?utm_source=x'],
    ['/2019/05/03/a?replytocom=7'],
    ['/?p=5'],
    ['/?p=5&fbclid=x'],
  ])('%s leads on at once', async (path) => {
    const { get } = await openFront(next, find)
    const { status, raw, body } = await get(path)
    expect([status, body.length]).toEqual([308, 0])
    expect(raw.flatMap((name, at) => (/^location$/i.test(name) ? [raw[at + 1]] : []))).toEqual(['/news/a'])
  })

  it('never hide a page that is there, and say nothing of others', async () => {
    const { get } = await openFront(next, find)
    const statuses = await Promise.all(
      ['/live', '/live?x=1', '/', '/?p=6', '/none', '/none/'].map((path) => get(path)),
    )
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 404])
  })

  it('are kept until the newsroom changes one', async () => {
    let target = '/news/a'
    const { get, asked, expiries } = await openFront(next, async (address) =>
      address === '/x' ? target : null,
    )
    await get('/x')
    await get('/x')
    expect(asked).toHaveLength(1)
    target = '/news/b'
    expiries.bump()
    expect((await get('/x')).headers.location).toBe('/news/b')
  })

  it('are no hindrance when the database is away', async () => {
    const { get } = await openFront(next, async () => {
      throw new Error('away')
    })
    expect((await get('/none')).status).toBe(404)
  })
})
