import { describe, expect, it } from 'vitest'
import { clipLine, firstSentence, plainLine, readName, splitNames, tidyNames } from './words.ts'

describe('plainLine', () => {
  it('takes tags and entities out and leaves signs that only look like them', () => {
    expect(plainLine(' <b>A&nbsp;&amp; B</b><script>x()</script> &lt;c> 1 < 2 & 3 ')).toBe(
      'A & B <c> 1 < 2 & 3',
    )
  })
})

describe('names', () => {
  it.each([
    ['By Anna Koval, Petro Lys and Ivan Bodnar', ['Anna Koval', 'Petro Lys', 'Ivan Bodnar']],
    ['Анна Коваль та Петро Лис', ['Анна Коваль', 'Петро Лис']],
    ['Guy Benson, "Cortney OBrien"', ['Guy Benson', 'Cortney OBrien']],
    ['', []],
  ])('%s', (byline, names) => expect(splitNames(byline)).toEqual(names))
  it('reads a name beside an address, and what stands before the @ when there is none', () => {
    expect(['a@b.test (Ann Lee)', 'Ann Lee <a@b.test>', 'ann@b.test'].map(readName)).toEqual([
      'Ann Lee',
      'Ann Lee',
      'ann',
    ])
  })
  it('drops repetitions and machine underscores', () => {
    expect(tidyNames(['white_house', 'White House', ' ', '—', 'C++'], 9)).toEqual(['white house', 'C++'])
  })
})

describe('lines', () => {
  it('are cut at a word', () => {
    expect(clipLine('one two three', 9)).toBe('one two…')
    expect(clipLine('one', 9)).toBe('one')
  })
  it('end with the first sentence', () => {
    expect(firstSentence('Dr. no? The bridge is open. It is long.', 90)).toBe('Dr. no')
    expect(firstSentence('The bridge is open. It is long.', 90)).toBe('The bridge is open')
  })
})
