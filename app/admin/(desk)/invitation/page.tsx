import type { Metadata } from 'next'
import { DoorFrame } from '#components/admin/door/door-frame.tsx'
import { LinkForm } from '#components/admin/door/link-form.client.tsx'
import { findOpenLink } from '#domain/editors/links/editor-queries.ts'
import { deskWords } from '../../desk-words.ts'
import { DeadLink } from '../dead-link.tsx'
import { acceptInvitationAction } from '../door-actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t, site } = await deskWords()
  return { title: t('door.invitationTitle', { site }) }
}

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function InvitationPage({ searchParams }: Props) {
  const [{ token }, { t, site }] = await Promise.all([searchParams, deskWords()])
  const link = await findOpenLink('invitation', token)
  if (!link) return <DeadLink />
  return (
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
  )
}
