import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { makeSource, NAUGHTY } from '#domain/feeds/feed.fixture.ts'
import { toFeedItem } from '#domain/feeds/item.ts'
import { deletedEntry, forPartner } from './rules.ts'

it.each(NAUGHTY)('a withdrawn article called %j is announced byte for byte', (headline) => {
  const deleted = { uri: 'urn:uuid:0195', edition: 'en', headline, at: '2026-03-01T10:00:00.000Z' }
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(deletedEntry(deleted)).close()
  expect(text).toBe(headline)
})

it('a short item has nothing of the text, and its standfirst as words', () => {
  const item = toFeedItem(makeSource({ standfirst: 'Short & <good>' }))
  expect(forPartner(item, { full: false })).toMatchObject({
    html: '<p>Short &amp; &lt;good&gt;</p>',
    wordCount: 0,
    isExtract: true,
  })
  expect(forPartner(item, { full: true })).toEqual(item)
})
