import type { ArticleContent } from '#domain/articles/schema.ts'

/** The element that edits a field: paths come from the server as "headline", "hero.alt", "content.body.content.3". */
export function elementIdOf(path: string): string {
  const field = path.replace(/^content\./, '')
  return field.startsWith('body') ? 'field-body' : `field-${field.replaceAll('.', '-')}`
}

/** Field errors by the names that the form uses. */
export function fieldErrors(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [elementIdOf(path).replace(/^field-/, ''), message]),
  )
}

/** The errors but for those of fields that were touched. */
export function withoutErrors(errors: Record<string, string>, names: string[]): Record<string, string> {
  const others = Object.entries(errors).filter(
    ([name]) => !names.some((touched) => name === touched || name.startsWith(`${touched}-`)),
  )
  return others.length === Object.keys(errors).length ? errors : Object.fromEntries(others)
}

const PROBLEMS = [
  'headline',
  'slug',
  'sectionId',
  'placeId',
  'authorIds',
  'body',
  'hero-alt',
  'hero-credit',
] as const

/** The words for a field that keeps an article from being published. */
export function problemName(field: string): (typeof PROBLEMS)[number] | 'other' {
  return PROBLEMS.find((known) => known === field) ?? 'other'
}

/** The order in which the fields stand on the page, so that the focus goes to the first that is wrong. */
const ORDER = [
  'headline',
  'standfirst',
  'body',
  'slug',
  'sectionId',
  'placeId',
  'authorIds',
  'hero-alt',
  'hero-credit',
]

/** Moves the focus to the first field at fault; of the text, to the words of a picture that lack. */
export function focusFirst(errors: Record<string, string>): void {
  const names = Object.keys(errors)
  const first = ORDER.find((name) => names.includes(name)) ?? names[0]
  if (!first) return
  const field = document.getElementById(`field-${first}`)
  const lacking = first === 'body' ? emptyPictureField() : null
  ;(lacking ?? field)?.focus()
}

function emptyPictureField(): HTMLElement | null {
  const fields = document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    '#field-body [id$="-alt"], #field-body [id$="-credit"]',
  )
  return [...fields].find(({ value }) => !value.trim()) ?? null
}

const ARRIVAL_KEY = 'dateline.arrival'

/** What the form tells the form that opens after it: which field had the focus, and whether it has just published. */
export type Arrival = { focus: string; published: boolean }

/** Leaves word for the page that opens next. */
export function announceArrival(published: boolean): void {
  const arrival: Arrival = { focus: document.activeElement?.id ?? '', published }
  sessionStorage.setItem(ARRIVAL_KEY, JSON.stringify(arrival))
}

/** The word that the page before this one left, once. */
export function takeArrival(): Arrival | null {
  const left = sessionStorage.getItem(ARRIVAL_KEY)
  sessionStorage.removeItem(ARRIVAL_KEY)
  return left ? JSON.parse(left) : null
}

/** An article that nobody has written yet. */
export function emptyContent(edition: ArticleContent['edition']): ArticleContent {
  return {
    edition,
    headline: '',
    seoHeadline: '',
    socialHeadline: '',
    pushHeadline: '',
    noindex: false,
    standfirst: '',
    slug: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    sectionId: null,
    placeId: null,
    agencyId: null,
    tagIds: [],
    authorIds: [],
    hero: null,
    recallIds: [],
  }
}
