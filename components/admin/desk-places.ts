import type { Edition } from '#domain/editions/rules.ts'
import { can, type Editor } from '#domain/editors/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { DESK_PLACES } from './desk-nav.ts'

/** The places of the desk that an editor may enter, by name; a new article in each edition is one of them. */
export function deskPlaces(
  editor: Editor,
  t: DeskTranslator,
  editions: readonly Edition[],
): { href: string; label: string }[] {
  const beginnings = editions.map((edition) => ({
    href: `/admin/articles/new?edition=${edition}`,
    label: t('list.newIn', { edition: t(`edition.${edition}`) }),
  }))
  const places = DESK_PLACES.flatMap(({ places }) => places)
    .filter(({ action }) => !action || can(editor, action))
    .map(({ href, word }) => ({ href, label: t(`desk.places.${word}`) }))
  return [...beginnings, ...places, { href: '/admin/account', label: t('desk.account') }]
}
