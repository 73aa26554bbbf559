import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { correctionsPath, dayPath, editionPath, feedPath, mostReadPath, searchPath } from '#lib/url.ts'
import type { MenuLink, MenuPart } from './rules.ts'

/** The link to a part of the paper that every edition has; null for a part that there is not any more. */
export function partLink(edition: Edition, part: string, day: string): MenuLink | null {
  const t = translator(edition)
  const links: Record<MenuPart, [href: string, name: string]> = {
    'most-read': [mostReadPath(edition), t('site.mostRead')],
    archive: [dayPath(edition, day), t('site.archive')],
    search: [searchPath(edition), t('site.search')],
    feed: [feedPath(edition, { kind: 'latest' }), t('site.rss')],
    corrections: [correctionsPath(edition), t('corrections.title')],
    developers: [editionPath(edition, '/developers'), t('site.developers')],
  }
  const [href, name] = links[part as MenuPart] ?? []
  return href && name ? { href, name, section: null } : null
}
