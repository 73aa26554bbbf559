import type { Edition } from '#domain/editions/rules.ts'

/** What articles are ordered by, each with a list of its own at the desk. All but agencies have pages for readers. */
export const TERM_KINDS = ['section', 'tag', 'author', 'place', 'agency'] as const
export type TermKind = (typeof TERM_KINDS)[number]
export type PagedTermKind = Exclude<TermKind, 'agency'>

/** True when `kind` names a kind of term. */
export function isTermKind(kind: string): kind is TermKind {
  return (TERM_KINDS as readonly string[]).includes(kind)
}

/** What an edition says of a term: its name, and for sections and authors more. */
export type TermText = { name: string; description?: string; jobTitle?: string; bio?: string }

/** A term as its form at the desk edits it. */
export type Term = {
  id: number
  slug: string
  texts: Partial<Record<Edition, TermText>>
  color?: string
  email?: string
  links?: string[]
  pictureId?: number | null
  latitude?: number | null
  longitude?: number | null
}

/** A line of a list of terms. `names` are those of the editions that name it. */
export type TermLine = {
  id: number
  slug: string
  names: Partial<Record<Edition, string>>
  articles: number
}
