import { DoorFrame } from '#components/admin/door/door-frame.tsx'
import { LinkForm } from '#components/admin/door/link-form.client.tsx'
import { findOpenLink } from '#domain/editors/links/editor-queries.ts'
import { DeskTitle } from '../../desk-title.tsx'
import { deskWords } from '../../desk-words.ts'
import { DeadLink } from '../dead-link.tsx'
import { acceptInvitationAction } from '../door-actions.ts'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function InvitationPage({ searchParams }: Props) {
  const [{ token }, { t, site }] = await Promise.all([searchParams, deskWords()])
  const link = await findOpenLink('invitation', token)
  if (!link) return <DeadLink />
  return (
    <>
      <DeskTitle>{t('door.invitationTitle', { site })}</DeskTitle>
      <DoorFrame
        siteName={site}
        title={t('door.invitationTitle', { site })}
        text={t('door.invitationText', { role: t(`account.roles.${link.role}`) })}
      >
        <LinkForm
          token={String(token)}
          fields={{ name: link.name }}
          submit={t('door.enter')}
          send={acceptInvitationAction}
        />
      </DoorFrame>
    </>
  )
}
