import { DoorFrame } from '#components/admin/door/door-frame.tsx'
import { LinkForm } from '#components/admin/door/link-form.client.tsx'
import { findOpenLink } from '#domain/editors/links/editor-queries.ts'
import { DeskTitle } from '../../desk-title.tsx'
import { deskWords } from '../../desk-words.ts'
import { DeadLink } from '../dead-link.tsx'
import { setUpAction } from '../door-actions.ts'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function SetUpPage({ searchParams }: Props) {
  const [{ token }, { t, site }] = await Promise.all([searchParams, deskWords()])
  const link = await findOpenLink('set-up', token)
  if (!link) return <DeadLink />
  return (
    <>
      <DeskTitle>{t('door.setUpTitle', { site })}</DeskTitle>
      <DoorFrame siteName={site} title={t('door.setUpTitle', { site })} text={t('door.setUpText')}>
        <LinkForm
          token={String(token)}
          fields={{ name: '', email: '' }}
          submit={t('door.enter')}
          send={setUpAction}
        />
      </DoorFrame>
    </>
  )
}
