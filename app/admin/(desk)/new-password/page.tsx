import { DoorFrame } from '#components/admin/door/door-frame.tsx'
import { LinkForm } from '#components/admin/door/link-form.client.tsx'
import { findOpenLink } from '#domain/editors/links/editor-queries.ts'
import { DeskTitle } from '../../desk-title.tsx'
import { deskWords } from '../../desk-words.ts'
import { DeadLink } from '../dead-link.tsx'
import { choosePasswordAction } from '../door-actions.ts'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function NewPasswordPage({ searchParams }: Props) {
  const [{ token }, { t, site }] = await Promise.all([searchParams, deskWords()])
  const link = await findOpenLink('password', token)
  if (!link) return <DeadLink />
  return (
    <>
      <DeskTitle>{t('door.passwordTitle')}</DeskTitle>
      <DoorFrame
        siteName={site}
        title={t('door.passwordTitle')}
        text={t('door.passwordText', { email: link.email })}
      >
        <LinkForm token={String(token)} fields={{}} submit={t('door.save')} send={choosePasswordAction} />
      </DoorFrame>
    </>
  )
}
