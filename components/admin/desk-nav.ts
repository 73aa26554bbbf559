import type { EditorAction } from '#domain/editors/rules.ts'
import { TERM_KINDS, type TermKind } from '#domain/terms/rules.ts'

type DeskPlace = {
  href: string
  /** Its name: desk.places.<word>. */
  word: DeskPlaceWord
  /** Who may see it: whoever may do this. */
  action?: EditorAction
  /** What else counts as being there, by the beginning of the path. */
  also?: string
}

type DeskPlaceWord = 'articles' | 'bin' | 'pages' | TermKind

/** Every screen of the desk, in the groups and the order of its menu. A new screen is one line here. */
export const DESK_PLACES: { group: 'newsroom' | 'audience' | 'lists' | 'site'; places: DeskPlace[] }[] = [
  {
    group: 'newsroom',
    places: [
      { href: '/admin', word: 'articles', also: '/admin/articles' },
      { href: '/admin/bin', word: 'bin' },
    ],
  },
  { group: 'audience', places: [] },
  {
    group: 'lists',
    places: TERM_KINDS.map((kind) => ({ href: `/admin/lists/${kind}`, word: kind, action: 'list.write' })),
  },
  { group: 'site', places: [{ href: '/admin/pages', word: 'pages', action: 'page.write' }] },
]
