import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { makeSource, NAUGHTY, text } from '../feed.fixture.ts'
import { toFeedItem } from '../item.ts'
import { newsmlItem } from './newsml.ts'

/** The elements of the document in order, each with its text. */
function read(xml: string): [name: string, text: string][] {
  const found: [string, string][] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name }) => found.push([name, '']))
  parser.on('text', (part) => {
    const last = found.at(-1)
    if (last) last[1] += part
  })
  // After the root there is only the last line's end.
  parser.on('closetag', ({ name }) => {
    if (name === 'newsItem') parser.off('text')
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found.map(([name, words]) => [name, words])
}

it('tells who says what, where, about what and when, in the order that the schema wants', () => {
  const item = toFeedItem(makeSource())
  const elements = read(newsmlItem(item, 'Dateline'))
  const parts = ['catalogRef', 'rightsInfo', 'itemMeta', 'contentMeta', 'contentSet']
  expect(elements.map(([name]) => name).filter((name) => parts.includes(name))).toEqual(parts)
  expect(elements).toEqual(
    expect.arrayContaining([
      ['versionCreated', '2026-03-01T10:00:00.000Z'],
      ['headline', 'Bridge opens'],
      ['by', 'Olha Koval, Ihor Bondar'],
      ['inlineData', item.html],
    ]),
  )
  expect(newsmlItem(item, 'Dateline')).toContain(`guid="${item.uri}" version="3" xml:lang="uk"`)
})

it.each(NAUGHTY)('carries %j byte for byte', (words) => {
  const item = toFeedItem(makeSource({ headline: words, body: text(words) }))
  const elements = read(newsmlItem(item, 'Dateline'))
  expect(elements).toEqual(
    expect.arrayContaining([
      ['headline', words],
      ['inlineData', item.html],
    ]),
  )
})
