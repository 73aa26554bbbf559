'use client'

import { KeyRound } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { askAuth } from './ask-auth.ts'
import { CodeForm } from './door/code-form.client.tsx'
import { DoorFrame } from './door/door-frame.tsx'
import { PasswordInput } from './door/password-input.client.tsx'
import { knowsPasskeys, signInByPasskey } from './passkey.ts'
import { useWords } from './words.client.tsx'

/** E-mail and password, then the second factor where there is one; or a passkey. */
export function SignInForm({ siteName, next }: { siteName: string; next: string }) {
  const t = useWords()
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [wantsCode, setWantsCode] = useState(false)
  const [isReady, setReady] = useState(false)
  const [hasPasskeys, setHasPasskeys] = useState(false)

  // Until the script runs, the form would send the password in the page's own address.
  useEffect(() => {
    setReady(true)
    setHasPasskeys(knowsPasskeys())
  }, [])

  const enter = () => window.location.assign(next)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setError('')
    const email = String(form.get('email'))
    const { status, data } = await askAuth('/sign-in/email', {
      email,
      password: String(form.get('password')),
    })
    if (status === 200 && data && typeof data === 'object' && 'twoFactorRedirect' in data) {
      setBusy(false)
      return setWantsCode(true)
    }
    if (status === 200) return enter()
    setBusy(false)
    setError(problem(status))
    document.getElementById('password')?.focus()
  }

  function problem(status: number): string {
    if (status === 429) return t('signIn.tooMany')
    if (status === 403) return t('signIn.switchedOff')
    return status === 0 || status >= 500 ? t('common.offline') : t('signIn.wrong')
  }

  async function tryPasskey() {
    setBusy(true)
    setError('')
    if (await signInByPasskey()) return enter()
    setBusy(false)
    setError(t('signIn.passkeyFailed'))
  }

  if (wantsCode)
    return (
      <DoorFrame siteName={siteName} title={t('signIn.codeTitle')}>
        <CodeForm onDone={enter} onBack={() => setWantsCode(false)} />
      </DoorFrame>
    )
  return (
    <DoorFrame siteName={siteName} title={t('signIn.title')}>
      <form method="post" onSubmit={onSubmit} className="grid gap-4">
        <Field id="email" label={t('signIn.email')}>
          <Input
            id="email"
            name="email"
            type="email"
            autoComplete="username webauthn"
            required
            autoFocus
            className="h-10"
          />
        </Field>
        <PasswordInput label={t('signIn.password')} error={error} autoComplete="current-password" />
        <Button type="submit" variant="primary" size="lg" disabled={isBusy || !isReady}>
          {isBusy ? t('signIn.busy') : t('signIn.submit')}
        </Button>
        {hasPasskeys && (
          <Button size="lg" disabled={isBusy} onClick={() => void tryPasskey()}>
            <KeyRound />
            {t('signIn.passkey')}
          </Button>
        )}
        <a href="/admin/forgotten" className="text-center text-sm underline underline-offset-4">
          {t('signIn.forgotten')}
        </a>
      </form>
    </DoorFrame>
  )
}
