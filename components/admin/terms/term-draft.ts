import type { Edition } from '#domain/editions/rules.ts'
import type { Term, TermKind, TermText } from '#domain/terms/rules.ts'

/** What is being typed: numbers and lists are texts until they are sent. */
export type TermDraft = {
  slug: string
  texts: Record<string, Record<string, string>>
  columns: Record<string, string>
  pictureId: number | null
}

type TextName = keyof TermText
type ColumnName = 'color' | 'email' | 'links' | 'latitude' | 'longitude'

/** The fields of each kind: what every edition says, and what is one for all. */
export const TERM_FIELDS: Record<TermKind, { texts: TextName[]; columns: ColumnName[] }> = {
  section: { texts: ['name', 'description'], columns: ['color'] },
  tag: { texts: ['name'], columns: [] },
  author: { texts: ['name', 'jobTitle', 'bio'], columns: ['email', 'links'] },
  place: { texts: ['name'], columns: ['latitude', 'longitude'] },
  agency: { texts: ['name'], columns: [] },
}

/** The form of a term, or of a new one. */
export function draftOf(kind: TermKind, term: Term | null, editions: readonly Edition[]): TermDraft {
  const { texts, columns } = TERM_FIELDS[kind]
  return {
    slug: term?.slug ?? '',
    texts: Object.fromEntries(
      editions.map((edition) => [
        edition,
        Object.fromEntries(texts.map((name) => [name, term?.texts[edition]?.[name] ?? ''])),
      ]),
    ),
    columns: Object.fromEntries(
      columns.map((name) => {
        const value = term?.[name]
        return [name, Array.isArray(value) ? value.join('\n') : String(value ?? '')]
      }),
    ),
    pictureId: term?.pictureId ?? null,
  }
}

/** What the form sends. A degree that is no number is sent as it is, so that the server names the field. */
export function termOf(kind: TermKind, id: number | null, draft: TermDraft): object {
  const { slug, texts, columns, pictureId } = draft
  const typed = Object.entries(columns).map(([name, value]) => {
    if (name === 'links')
      return [
        name,
        value
          .split('\n')
          .map((link) => link.trim())
          .filter(Boolean),
      ]
    if (name === 'latitude' || name === 'longitude') return [name, degree(value)]
    return [name, value]
  })
  return { id, slug, texts, ...Object.fromEntries(typed), ...(kind === 'author' ? { pictureId } : {}) }
}

function degree(value: string): number | string | null {
  const text = value.trim().replace(',', '.')
  if (text === '') return null
  return Number.isFinite(Number(text)) ? Number(text) : value
}
