import type { ReactNode } from 'react'
import { can, type Editor } from '#domain/editors/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { CurrentLink } from './current-link.client.tsx'
import { DESK_PLACES } from './desk-nav.ts'

type Props = { editor: Editor; t: DeskTranslator }

/** The places of the desk that an editor may enter, by group. */
export function DeskMenu({ editor, t }: Props): ReactNode {
  const groups = DESK_PLACES.map(({ group, places }) => ({
    group,
    places: places.filter(({ action }) => !action || can(editor, action)),
  })).filter(({ places }) => places.length > 0)
  return (
    <nav aria-label={t('desk.menu')} className="grid gap-4 text-sm">
      {groups.map(({ group, places }) => (
        <div key={group}>
          <p id={`desk-${group}`} className="px-2 pb-1 font-medium text-soft text-xs">
            {t(`desk.groups.${group}`)}
          </p>
          <ul aria-labelledby={`desk-${group}`} className="grid gap-px">
            {places.map(({ href, word }) => (
              <li key={href}>
                <CurrentLink href={href}>{t(`desk.places.${word}`)}</CurrentLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
