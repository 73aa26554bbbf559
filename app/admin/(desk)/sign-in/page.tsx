import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '#components/admin/sign-in-form.client.tsx'
import { currentSession } from '../../current-editor.ts'
import { deskWords } from '../../desk-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await deskWords()
  return { title: t('signIn.title') }
}

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const { to } = await searchParams
  const next = typeof to === 'string' && /^\/admin(\/[\w\-/]*)?$/.test(to) ? to : '/admin'
  if (await currentSession()) redirect(next)
  const { site } = await deskWords()
  return <SignInForm siteName={site} next={next} />
}
