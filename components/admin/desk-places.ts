import { can, type Editor } from '#domain/editors/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { DESK_PLACES } from './desk-nav.ts'

/** The places of the desk that an editor may enter, by name. */
export function deskPlaces(editor: Editor, t: DeskTranslator): { href: string; label: string }[] {
  return DESK_PLACES.flatMap(({ places }) => places)
    .filter(({ action }) => !action || can(editor, action))
    .map(({ href, word }) => ({ href, label: t(`desk.places.${word}`) }))
    .concat({ href: '/admin/account', label: t('desk.account') })
}
