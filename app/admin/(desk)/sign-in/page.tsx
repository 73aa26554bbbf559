import { redirect } from 'next/navigation'
import { SignInForm } from '#components/admin/sign-in-form.client.tsx'
import { currentSession } from '../../current-editor.ts'
import { DeskTitle } from '../../desk-title.tsx'
import { deskWords } from '../../desk-words.ts'

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const { to } = await searchParams
  const next = typeof to === 'string' && /^\/admin(\/[\w\-/]*)?$/.test(to) ? to : '/admin'
  if (await currentSession()) redirect(next)
  const { site, t } = await deskWords()
  return (
    <>
      <DeskTitle>{t('signIn.title')}</DeskTitle>
      <SignInForm siteName={site} next={next} />
    </>
  )
}
