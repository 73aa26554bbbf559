import { describe, expect, it } from 'vitest'
import { bodyFromText } from './from-text.ts'
import { outline } from './headings.ts'
import { placeRecall } from './place-recall.ts'
import type { Block, Body } from './schema.ts'
import { bodyText, countWords, openingOf, readingMinutes } from './text.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const heading = (text: string, level: 2 | 3 = 2): Block => ({
  type: 'heading',
  attrs: { level },
  ...(text ? { content: [{ type: 'text', text }] } : {}),
})
const doc = (...content: Block[]): Body => ({ type: 'doc', content })

describe('bodyText', () => {
  it('gives the words of every block, captions included', () => {
    const list: Block = {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'c' }] }] },
      ],
    }
    const picture: Block = { type: 'picture', attrs: { pictureId: 1, alt: 'x', caption: 'd', credit: 'y' } }
    expect(bodyText(doc(heading('a'), paragraph('b'), { type: 'recall' }, list, picture))).toBe(
      'a\n\nb\n\nc\n\nd',
    )
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One two — three.', 3],
    ["об’єднання п'ять міст", 3],
    ['well-known 3.5 %', 2],
  ])('%s', (text, count) => expect(countWords(text)).toBe(count))
  it('makes minutes of words', () => expect([readingMinutes(10), readingMinutes(500)]).toEqual([1, 3]))
})

describe('outline', () => {
  it('gives readable anchors, each once', () => {
    expect(
      outline(
        doc(
          heading('Що далі?'),
          heading('What’s next', 3),
          heading('What’s next'),
          heading(''),
          heading('2026'),
          heading('Recall'),
          heading('???'),
        ),
      ).map(({ id, level }) => [id, level]),
    ).toEqual([
      ['shcho-dali', 2],
      ['whats-next', 3],
      ['whats-next-2', 2],
      ['s-2026', 2],
      ['recall-2', 2],
      ['section', 2],
    ])
  })
})

describe('placeRecall', () => {
  it('keeps the first that was placed and appends one when there is none', () => {
    const types = (body: Body) => placeRecall(body).content.map(({ type }) => type)
    expect(types(doc(paragraph('a'), { type: 'recall' }, paragraph('b'), { type: 'recall' }))).toEqual([
      'paragraph',
      'recall',
      'paragraph',
    ])
    expect(types(doc(paragraph('a')))).toEqual(['paragraph', 'recall'])
  })
})

describe('bodyFromText', () => {
  const lines = (text: string) => bodyText(bodyFromText(text)).split('\n\n')
  it('tells paragraphs by blank lines, by indented lines, or by line ends', () => {
    expect(lines('a\nb\n\nc')).toEqual(['a b', 'c'])
    expect(lines('Showers continued\nin the zone.\n    The dry period\nended.\n\u0003')).toEqual([
      'Showers continued in the zone.',
      'The dry period ended.',
    ])
    expect(
      lines(
        'Short.\nA second line of its own that goes on far longer than any column of wire copy would ever be cut to, surely.',
      ),
    ).toHaveLength(2)
  })
  it('joins lines that were cut to one width', () => {
    const line = 'word '.repeat(14).trim()
    expect(lines(`${line}\n${line}\nend`)).toHaveLength(1)
  })
  it('gives an empty body for nothing', () =>
    expect(bodyFromText(' \n\u0000')).toEqual(doc({ type: 'paragraph' })))
})

describe('openingOf', () => {
  it('gives a short text whole and cuts a long one between words', () => {
    expect(openingOf(doc(paragraph('Short.'), paragraph('Second.')))).toBe('Short. Second.')
    const long = openingOf(doc(paragraph('word, '.repeat(60))))
    expect(long.length).toBeLessThanOrEqual(161)
    expect(long.endsWith('word…')).toBe(true)
  })
})
