import { DoorFrame } from '#components/admin/door/door-frame.tsx'
import { ForgottenForm } from '#components/admin/door/forgotten-form.client.tsx'
import { DeskTitle } from '../../desk-title.tsx'
import { deskWords } from '../../desk-words.ts'
import { requestPasswordAction } from '../door-actions.ts'

export default async function ForgottenPage() {
  const { t, site } = await deskWords()
  return (
    <>
      <DeskTitle>{t('door.forgottenTitle')}</DeskTitle>
      <DoorFrame siteName={site} title={t('door.forgottenTitle')} text={t('door.forgottenText')}>
        <ForgottenForm send={requestPasswordAction} />
      </DoorFrame>
    </>
  )
}
