import { diffWords } from './block-words.ts'

type Props = { text: string; other: string; side: 'mine' | 'theirs' }

/** One version's words, with those marked that the other has not. */
export function MarkedText({ text, other, side }: Props) {
  const stretches = side === 'mine' ? diffWords(other, text) : diffWords(text, other)
  let at = 0
  return (
    <span className="whitespace-pre-wrap">
      {stretches.map((stretch) => {
        const own = stretch.kind === 'same' ? stretch.items : side === 'mine' ? stretch.right : stretch.left
        const key = at
        at += own.length + 1
        if (own.length === 0) return null
        if (stretch.kind === 'same') return <span key={key}>{own.join('')}</span>
        return (
          <mark key={key} className="rounded-sm bg-warn-soft text-warn">
            {own.join('')}
          </mark>
        )
      })}
    </span>
  )
}
