import { numbers, wordOfRank } from './synthetic.ts'

/** Questions of one kind. `most` is the target for the 95th percentile in milliseconds. */
export type Kind = {
  name: string
  most: number
  questions: Record<string, string>[]
  /** True when it is asked while a reader types. */
  isTyping?: boolean
}

const EACH = 40

/** What readers ask, from the commonest word to one that stands once, with and without filters. */
export function benchQuestions(): Kind[] {
  const random = numbers(99)
  const below = (most: number) => Math.floor(random() * most)
  const word = (from: number, to: number) => wordOfRank('en', from + below(to - from))
  const kind = (name: string, most: number, make: () => Record<string, string>): Kind => ({
    name,
    most,
    questions: Array.from({ length: EACH }, make),
  })
  const day = () => `20${17 + below(9)}-0${1 + below(9)}-1${below(10)}`
  const typing = (name: string, make: () => string): Kind => ({
    ...kind(name, 150, () => ({ q: make() })),
    isTyping: true,
  })
  return [
    typing('while typing, two letters', () => word(1, 500).slice(0, 2)),
    typing('while typing, a common word', () => word(1, 300).slice(0, 4)),
    typing('while typing, a rare word', () => word(5_000, 60_000).slice(0, 5)),
    typing('while typing, two words', () => `${word(1, 300)} ${word(300, 5_000).slice(0, 4)}`),
    typing('while typing a name', () => `section-${1 + below(12)}`.slice(0, 6)),
    kind('a very common word', 150, () => ({ q: word(1, 20) })),
    kind('a common word', 150, () => ({ q: word(20, 300) })),
    kind('a word of the middle', 150, () => ({ q: word(300, 5_000) })),
    kind('a rare word', 150, () => ({ q: word(5_000, 60_000) })),
    kind('a word that stands once', 150, () => ({ q: `own${2 * below(50_000) + 2}` })),
    kind('two common words', 150, () => ({ q: `${word(1, 100)} ${word(1, 100)}` })),
    kind('a common and a rare word', 150, () => ({ q: `${word(1, 100)} ${word(5_000, 60_000)}` })),
    kind('four words', 150, () => ({ q: [1, 2, 3, 4].map(() => word(1, 500)).join(' ') })),
    kind('common words, one left out', 150, () => ({ q: `${word(1, 100)} -${word(1, 100)}` })),
    kind('a common word in a section', 150, () => ({ q: word(1, 100), section: `section-${1 + below(12)}` })),
    kind('a common word, by date', 150, () => ({ q: word(1, 100), sort: 'date' })),
    kind('a phrase of common words', 500, () => ({ q: `"${word(1, 50)} ${word(1, 50)}"` })),
    kind('only a section', 50, () => ({ section: `section-${1 + below(12)}` })),
    kind('only a tag', 50, () => ({ tag: `tag-${1 + below(3_000)}` })),
    kind('only an author and a place', 50, () => ({
      author: `author-${1 + below(400)}`,
      place: `place-${1 + below(200)}`,
    })),
    kind('only a section and a place', 50, () => ({
      section: `section-${1 + below(12)}`,
      place: `place-${1 + below(200)}`,
    })),
    kind('only a period', 50, () => ({ from: day() })),
    kind('only a section in a period', 50, () => ({
      section: `section-${1 + below(12)}`,
      from: '2019-01-10',
      to: day(),
    })),
  ]
}
