import type { ArticleCard, NamedLink } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { stemsOfWord, WRITTEN_WORD, wordsOf } from './words.ts'

/** A stretch of text, and whether it is a word that was asked for. */
export type TextPart = { text: string; hit: boolean }

export type SearchHit = ArticleCard & { headlineParts: TextPart[]; snippet: TextPart[] }

export const FILTER_KINDS = ['section', 'author', 'place', 'tag'] as const
export type FilterKind = (typeof FILTER_KINDS)[number]
/** A filter that is set, with the name that readers know. */
export type NamedFilter = NamedLink & { kind: FilterKind }
/** A filter that would narrow what was found, with how many of the newest 500 answers it would leave. */
export type Facet = NamedFilter & { count: number }

/**
 * A page of answers. `total` counts up to 5,000; `isMore` says that there are others. `corrected` is the question that
 * was answered in the place of the typed one, which nothing answers; `isLoose` says that no article has all its words.
 */
export type SearchPage = {
  isAsked: boolean
  hits: SearchHit[]
  total: number
  isMore: boolean
  corrected: string | null
  isLoose: boolean
  filters: NamedFilter[]
  facets: Facet[]
  page: number
  hasOlder: boolean
}

/** So many letters must be typed before anything is suggested. */
export const SHORTEST_TYPED = 2

/** A name that leads to a page of its own. */
export type SuggestedName = NamedLink & { kind: FilterKind | 'story' }

/** What a reader may mean who is still typing. */
export type Suggestions = {
  names: SuggestedName[]
  articles: { edition: Edition; slug: string; headline: string }[]
}

const SNIPPET_BEFORE = 60
const SNIPPET_LENGTH = 220

type Hit = { from: number; to: number; stem: string }

function hitsIn(text: string, stems: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = []
  for (const { 0: written, index } of text.matchAll(WRITTEN_WORD)) {
    const stem = wordsOf(written)
      .flatMap((word) => stemsOfWord(word))
      .find((one) => stems.has(one))
    if (stem !== undefined) hits.push({ from: index, to: index + written.length, stem })
  }
  return hits
}

/** `text` cut into parts, the words whose stems were asked for marked as hits. Joined, the parts are the text. */
export function markHits(text: string, stems: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const { from, to } of hitsIn(text, stems)) {
    if (from > at) parts.push({ text: text.slice(at, from), hit: false })
    parts.push({ text: text.slice(from, to), hit: true })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false })
  return parts
}

/** A line or two of `text` where most of the asked words stand together, cut between words; else its beginning. */
export function snippetOf(text: string, stems: ReadonlySet<string>): TextPart[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const hitAt = bestPlace(hitsIn(flat, stems))
  let start = Math.max(0, hitAt - SNIPPET_BEFORE)
  if (start > 0) start = flat.indexOf(' ', start) + 1
  let end = Math.min(flat.length, start + SNIPPET_LENGTH)
  if (end < flat.length) end = Math.max(flat.lastIndexOf(' ', end), start + 1)
  const cut = `${start > 0 ? '… ' : ''}${flat.slice(start, end)}${end < flat.length ? '\u00a0…' : ''}`
  return markHits(cut, stems)
}

/** Where the first of those hits stands that are followed by most others within a snippet. */
function bestPlace(hits: readonly Hit[]): number {
  let best = { from: 0, kinds: 0 }
  for (const [index, { from }] of hits.entries()) {
    const kinds = new Set<string>()
    for (let next = index; next < hits.length; next++) {
      const hit = hits[next]
      if (!hit || hit.to > from + SNIPPET_LENGTH - SNIPPET_BEFORE) break
      kinds.add(hit.stem)
    }
    if (kinds.size > best.kinds) best = { from, kinds: kinds.size }
  }
  return best.from
}
