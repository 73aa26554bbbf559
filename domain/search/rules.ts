import type { ArticleCard } from '#domain/articles/rules.ts'
import { isStopWord } from './stop-words.ts'
import { stem, wordsOf } from './words.ts'

/** What search reads of an article. */
export type SearchText = { id: number; headline: string; standfirst: string; text: string }

/** A stretch of text, and whether it is a word that was asked for. */
export type TextPart = { text: string; hit: boolean }

export type SearchHit = ArticleCard & { headlineParts: TextPart[]; snippet: TextPart[] }
export type SearchPage = { hits: SearchHit[]; total: number; page: number; hasOlder: boolean }

const SNIPPET_BEFORE = 60
const SNIPPET_LENGTH = 220

/** The stems that a question asks for: stop words do not count, unless there is nothing else. At most twelve. */
export function questionStems(question: string): string[] {
  const words = wordsOf(question)
  const telling = words.filter((word) => !isStopWord(word))
  return [...new Set((telling.length > 0 ? telling : words).map(stem))].slice(0, 12)
}

/** `text` cut into parts, the words whose stems were asked for marked as hits. Joined, the parts are the text. */
export function markHits(text: string, stems: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’ʼ]*/gu)) {
    const isHit = wordsOf(match[0]).some((word) => stems.has(stem(word)))
    if (!isHit) continue
    if (match.index > from) parts.push({ text: text.slice(from, match.index), hit: false })
    parts.push({ text: match[0], hit: true })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), hit: false })
  return parts
}

/** A line or two of `text` around the first word that was asked for, cut between words; its beginning if there is none. */
export function snippetOf(text: string, stems: ReadonlySet<string>): TextPart[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const first = markHits(flat, stems)[0]
  const hitAt = first && !first.hit ? first.text.length : 0
  let start = hitAt >= flat.length ? 0 : Math.max(0, hitAt - SNIPPET_BEFORE)
  if (start > 0) start = flat.indexOf(' ', start) + 1
  let end = Math.min(flat.length, start + SNIPPET_LENGTH)
  if (end < flat.length) end = Math.max(flat.lastIndexOf(' ', end), start + 1)
  const cut = `${start > 0 ? '… ' : ''}${flat.slice(start, end)}${end < flat.length ? '\u00a0…' : ''}`
  return markHits(cut, stems)
}
