import { diffArrays } from 'diff'

const WORDS = new Intl.Segmenter('uk', { granularity: 'word' })
const wordsOf = (text: string) => [...WORDS.segment(text)].map(({ segment }) => segment)

/** What became of a text, word by word: what went, what came, what stayed. */
export function ChangedWords({ from, to }: { from: string; to: string }) {
  let at = 0
  return (
    <span className="whitespace-pre-wrap">
      {diffArrays(wordsOf(from), wordsOf(to)).map(({ value, added, removed }) => {
        const key = at
        at += 1
        if (added)
          return (
            <ins key={key} className="rounded-sm bg-ok-soft text-ok">
              {value.join('')}
            </ins>
          )
        if (removed)
          return (
            <del key={key} className="rounded-sm bg-accent-soft text-accent">
              {value.join('')}
            </del>
          )
        return <span key={key}>{value.join('')}</span>
      })}
    </span>
  )
}
