'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { InvitationRow } from './people-actions.ts'

type Props = {
  invitations: InvitationRow[]
  onAgain: (invitation: InvitationRow) => void
  onRevoke: (invitation: InvitationRow) => void
}

/** Who was invited and has not come yet. */
export function InvitationList({ invitations, onAgain, onRevoke }: Props) {
  const t = useWords()
  return (
    <section aria-label={t('people.invitations')} className="mt-8">
      <h2 className="mb-2 font-semibold text-sm">{t('people.invitations')}</h2>
      <ul className="border-line border-t">
        {invitations.map((invitation) => {
          const { id, name, email, terms, isExpired } = invitation
          return (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b py-2 text-sm"
            >
              <div className="min-w-0 flex-1 basis-56">
                <p className="truncate font-medium">{name}</p>
                <p className={isExpired ? 'truncate text-warn text-xs' : 'truncate text-soft text-xs'}>
                  {`${email} · ${terms}`}
                </p>
              </div>
              <Button
                size="sm"
                aria-label={t('people.againTo', { email })}
                onClick={() => onAgain(invitation)}
              >
                {t('people.again')}
              </Button>
              <Button
                size="sm"
                variant="danger"
                aria-label={t('people.revokeOf', { email })}
                onClick={() => onRevoke(invitation)}
              >
                {t('people.revoke')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
