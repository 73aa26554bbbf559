import type { Metadata } from 'next'
import { DoorFrame } from '#components/admin/door/door-frame.tsx'
import { ForgottenForm } from '#components/admin/door/forgotten-form.client.tsx'
import { deskWords } from '../../desk-words.ts'
import { requestPasswordAction } from '../door-actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('door.forgottenTitle') }
}

export default async function ForgottenPage() {
  const { t, site } = await deskWords()
  return (
    <DoorFrame siteName={site} title={t('door.forgottenTitle')} text={t('door.forgottenText')}>
      <ForgottenForm send={requestPasswordAction} />
    </DoorFrame>
  )
}
