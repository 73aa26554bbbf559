'use client'

import { MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { AlertDialog } from '#components/ui/dialog.client.tsx'
import { Menu, MenuItem } from '#components/ui/menu.client.tsx'
import { Select } from '#components/ui/select.tsx'
import { EDITOR_ROLES } from '#domain/editors/rules.ts'
import type { PersonRow } from './people-actions.ts'

type Props = {
  people: PersonRow[]
  onRole: (person: PersonRow, role: string) => void
  onOff: (person: PersonRow) => void
  onOn: (person: PersonRow) => void
  onEnd: (person: PersonRow) => void
  onNoFactor: (person: PersonRow) => void
  onLink: (person: PersonRow) => void
}

const head = 'border-line border-b px-2 py-2 text-left font-medium text-soft text-xs first:pl-0'
const cell = 'border-line border-b px-2 py-2 align-middle first:pl-0'

/** One line a person; the rarer things are in the menu at its end. On a telephone only name, role and menu stay. */
export function PeopleTable({ people, onRole, onOff, onOn, onEnd, onNoFactor, onLink }: Props) {
  const t = useWords()
  const [leaving, setLeaving] = useState<PersonRow | null>(null)
  return (
    <>
      <table className="w-full text-sm">
        <thead>
          <tr>
            <th className={head}>{t('people.name')}</th>
            <th className={head}>{t('people.role')}</th>
            <th className={`${head} hidden md:table-cell`}>{t('people.seen')}</th>
            <th className={`${head} hidden md:table-cell`}>{t('people.factor')}</th>
            <th className={`${head} w-10`}>
              <span className="sr-only">{t('people.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className={person.isOff ? 'text-soft' : undefined}>
              <td className={`${cell} max-w-0 w-full md:w-auto`}>
                <p className="flex items-center gap-2 font-medium">
                  <span className="truncate">{person.name}</span>
                  {person.isSelf && <Badge tone="ok">{t('people.you')}</Badge>}
                  {person.isOff && <Badge tone="warn">{t('people.off')}</Badge>}
                </p>
                <p className="truncate text-soft text-xs">{person.email}</p>
              </td>
              <td className={cell}>
                <Select
                  aria-label={t('people.roleOf', { name: person.name })}
                  value={person.role}
                  onChange={(event) => onRole(person, event.target.value)}
                >
                  {EDITOR_ROLES.map((role) => (
                    <option key={role} value={role}>
                      {t(`account.roles.${role}`)}
                    </option>
                  ))}
                </Select>
              </td>
              <td className={`${cell} hidden whitespace-nowrap text-soft tabular-nums md:table-cell`}>
                {person.seen || t('people.never')}
              </td>
              <td className={`${cell} hidden md:table-cell`}>
                <Badge tone={person.hasSecondFactor ? 'ok' : 'neutral'}>
                  {t(person.hasSecondFactor ? 'secondFactor.on' : 'secondFactor.off')}
                </Badge>
              </td>
              <td className={cell}>
                <Menu
                  trigger={
                    <Button
                      variant="ghost"
                      size="icon"
                      aria-label={t('people.actionsFor', { name: person.name })}
                    >
                      <MoreHorizontal />
                    </Button>
                  }
                >
                  {!person.isOff && (
                    <MenuItem onSelect={() => onLink(person)}>{t('people.passwordLink')}</MenuItem>
                  )}
                  {!person.isOff && (
                    <MenuItem onSelect={() => onEnd(person)}>{t('people.endSessions')}</MenuItem>
                  )}
                  {person.hasSecondFactor && (
                    <MenuItem onSelect={() => onNoFactor(person)}>{t('people.removeFactor')}</MenuItem>
                  )}
                  {person.isOff ? (
                    <MenuItem onSelect={() => onOn(person)}>{t('people.switchOn')}</MenuItem>
                  ) : (
                    <MenuItem onSelect={() => setLeaving(person)}>{t('people.switchOff')}</MenuItem>
                  )}
                </Menu>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AlertDialog
        open={leaving !== null}
        onOpenChange={(isOpen) => !isOpen && setLeaving(null)}
        title={t('people.switchOff')}
        description={t('people.askOff', { name: leaving?.name ?? '' })}
        cancel={t('common.cancel')}
        action={
          <Button
            variant="accent"
            onClick={() => {
              if (leaving) onOff(leaving)
              setLeaving(null)
            }}
          >
            {t('people.switchOff')}
          </Button>
        }
      />
    </>
  )
}
