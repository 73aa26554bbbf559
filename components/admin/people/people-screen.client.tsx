'use client'

import { UserPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { InvitationList } from './invitation-list.client.tsx'
import { InviteDialog } from './invite-dialog.client.tsx'
import { LinkDialog, type LinkToHand } from './link-dialog.client.tsx'
import type { InvitationRow, PeopleActions, PersonRow } from './people-actions.ts'
import { PeopleTable } from './people-table.client.tsx'

type Props = { people: PersonRow[]; invitations: InvitationRow[]; actions: PeopleActions }

/** Who works here, who is invited, and what an administrator does about it. */
export function PeopleScreen({ people, invitations, actions }: Props) {
  const t = useWords()
  const router = useRouter()
  const [isInviting, setInviting] = useState(false)
  const [link, setLink] = useState<LinkToHand | null>(null)

  async function act(call: Promise<ActionResult<unknown>>, said: string) {
    const done = await settle(call)
    if (done.ok) toast.success(said)
    else toast.error(failureText(t, done))
    router.refresh()
  }

  async function send(call: Promise<ActionResult<{ link: string | null }>>, email: string, said: string) {
    const done = await settle(call)
    if (!done.ok) toast.error(failureText(t, done))
    else tell(done.value.link, email, said)
    router.refresh()
  }

  function tell(url: string | null, email: string, said: string) {
    if (url) setLink({ url, email })
    else toast.success(said)
  }

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="font-semibold text-xl tracking-tight">{t('people.title')}</h1>
        <p className="text-sm text-soft tabular-nums">{t('people.count', { count: people.length })}</p>
        <Button variant="primary" className="ml-auto" onClick={() => setInviting(true)}>
          <UserPlus />
          {t('people.invite')}
        </Button>
      </div>
      <PeopleTable
        people={people}
        onRole={({ id, name }, role) =>
          void act(actions.changeRole({ editorId: id, role }), t('people.roleChanged', { name }))
        }
        onOff={({ id, name }) =>
          void act(actions.switchOff({ editorId: id }), t('people.switchedOff', { name }))
        }
        onOn={({ id, name }) =>
          void act(actions.switchOn({ editorId: id }), t('people.switchedOn', { name }))
        }
        onEnd={({ id, name }) => void act(actions.endSessions({ editorId: id }), t('people.ended', { name }))}
        onNoFactor={({ id, name }) =>
          void act(actions.removeSecondFactor({ editorId: id }), t('people.factorRemoved', { name }))
        }
        onLink={({ id, email }) =>
          void send(actions.sendPasswordLink({ editorId: id }), email, t('people.linkSent', { email }))
        }
      />
      {invitations.length > 0 && (
        <InvitationList
          invitations={invitations}
          onAgain={({ id, email }) =>
            void send(actions.inviteAgain({ linkId: id }), email, t('people.invited', { email }))
          }
          onRevoke={({ id }) => void act(actions.revokeInvitation({ linkId: id }), t('people.revoked'))}
        />
      )}
      <InviteDialog
        isOpen={isInviting}
        onOpenChange={setInviting}
        invite={actions.invite}
        onSent={(url, email) => {
          setInviting(false)
          tell(url, email, t('people.invited', { email }))
          router.refresh()
        }}
      />
      <LinkDialog link={link} onClose={() => setLink(null)} />
    </>
  )
}
