import type { EditorAction } from '#domain/editors/rules.ts'
import { TERM_KINDS } from '#domain/terms/rules.ts'
import type words from '#messages/desk/en.json'

type DeskPlace = {
  href: string
  /** Its name: desk.places.<word>. */
  word: keyof typeof words.desk.places
  /** Who may see it: whoever may do this. */
  action?: EditorAction
}

/** Every screen of the desk, in the groups and the order of its menu. A new screen is one line here. */
export const DESK_PLACES: { group: 'newsroom' | 'audience' | 'lists' | 'site'; places: DeskPlace[] }[] = [
  {
    group: 'newsroom',
    places: [
      { href: '/admin', word: 'today' },
      { href: '/admin/articles', word: 'articles' },
      { href: '/admin/calendar', word: 'calendar', action: 'plan.write' },
      { href: '/admin/wire', word: 'wire' },
      { href: '/admin/pictures', word: 'pictures' },
      { href: '/admin/stories', word: 'stories', action: 'story.manage' },
      { href: '/admin/bin', word: 'bin' },
      { href: '/admin/front', word: 'front', action: 'front.arrange' },
    ],
  },
  {
    group: 'audience',
    places: [{ href: '/admin/analytics', word: 'analytics', action: 'analytics.read' }],
  },
  {
    group: 'lists',
    places: TERM_KINDS.map((kind) => ({ href: `/admin/lists/${kind}`, word: kind, action: 'list.write' })),
  },
  {
    group: 'site',
    places: [
      { href: '/admin/paper', word: 'paper', action: 'settings.manage' },
      { href: '/admin/menus', word: 'menus', action: 'settings.manage' },
      { href: '/admin/pages', word: 'pages', action: 'page.write' },
      { href: '/admin/redirects', word: 'redirects', action: 'redirect.manage' },
      { href: '/admin/imports', word: 'imports', action: 'import.manage' },
      { href: '/admin/people', word: 'people', action: 'editors.manage' },
      { href: '/admin/audit', word: 'audit', action: 'audit.read' },
      { href: '/admin/crawlers', word: 'crawlers', action: 'settings.manage' },
      { href: '/admin/push', word: 'push', action: 'push.manage' },
      { href: '/admin/partners', word: 'partners', action: 'partner.manage' },
    ],
  },
]
