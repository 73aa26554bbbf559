import { describe, expect, it } from 'vitest'
import { conditionalResponse } from './conditional.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const content = {
  body: '<rss/>',
  type: 'application/rss+xml; charset=utf-8',
  cacheControl: 'public, max-age=0, s-maxage=60',
  lastModified: new Date('2026-03-01T10:00:00.700Z'),
}
const ask = (headers: Record<string, string> = {}, changes: Partial<typeof content> = {}) =>
  conditionalResponse(new Request('http://localhost/feed.xml', { headers }), { ...content, ...changes }, NOW)

describe('conditionalResponse', () => {
  it('sends the content with its validators', async () => {
    const response = ask()
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<rss/>')
    expect(response.headers.get('last-modified')).toBe('Sun, 01 Mar 2026 10:00:00 GMT')
    expect(response.headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/)
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60')
  })

  it('answers 304 without a body to a known tag, weak or strong, alone or in a list', async () => {
    const etag = ask().headers.get('etag') ?? ''
    for (const tag of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const response = ask({ 'if-none-match': tag })
      expect(response.status).toBe(304)
      expect(await response.text()).toBe('')
      expect(response.headers.get('etag')).toBe(etag)
    }
  })

  it('sends changed content whatever the date says, as the tag outweighs it', () => {
    const etag = ask().headers.get('etag') ?? ''
    const headers = { 'if-none-match': etag, 'if-modified-since': 'Sun, 01 Mar 2026 11:00:00 GMT' }
    expect(ask(headers, { body: '<rss>new</rss>' }).status).toBe(200)
  })

  it('answers 304 to a date at or after the change', () => {
    expect(ask({ 'if-modified-since': 'Sun, 01 Mar 2026 10:00:00 GMT' }).status).toBe(304)
    expect(ask({ 'if-modified-since': 'Sun, 01 Mar 2026 09:59:59 GMT' }).status).toBe(200)
    expect(ask({ 'if-modified-since': 'yesterday' }).status).toBe(200)
  })

  it('does not date a change of this very second', () => {
    const lastModified = new Date(NOW.getTime() - 500)
    expect(ask({}, { lastModified }).headers.has('last-modified')).toBe(false)
    expect(ask({ 'if-modified-since': NOW.toUTCString() }, { lastModified }).status).toBe(200)
  })
})
