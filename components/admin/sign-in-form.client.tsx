'use client'

import { Eye, EyeOff } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { useWords } from './words.client.tsx'

export function SignInForm({ siteName, next }: { siteName: string; next: string }) {
  const t = useWords()
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isShown, setShown] = useState(false)
  const [isReady, setReady] = useState(false)

  // Until the script runs, the form would send the password in the page's own address.
  useEffect(() => setReady(true), [])

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setError('')
    const status = await signIn(String(form.get('email')), String(form.get('password')))
    if (status === 200) return window.location.assign(next)
    setBusy(false)
    setError(
      status === 429
        ? t('signIn.tooMany')
        : status === 0 || status >= 500
          ? t('common.offline')
          : t('signIn.wrong'),
    )
    document.getElementById('password')?.focus()
  }

  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-sm content-center gap-6 px-6 pb-24">
      <div>
        <p className="font-bold font-serif text-2xl tracking-tight">{siteName}</p>
        <h1 className="mt-1 text-base text-soft">{t('signIn.title')}</h1>
      </div>
      <form method="post" onSubmit={onSubmit} className="grid gap-4">
        <Field id="email" label={t('signIn.email')}>
          <Input
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            required
            autoFocus
            className="h-10"
          />
        </Field>
        <Field id="password" label={t('signIn.password')} error={error}>
          <span className="relative">
            <Input
              {...fieldProps('password', error)}
              name="password"
              type={isShown ? 'text' : 'password'}
              autoComplete="current-password"
              required
              className="h-10 pr-10"
            />
            <Button
              variant="ghost"
              size="icon"
              className="absolute top-1 right-1"
              aria-label={t(isShown ? 'signIn.hide' : 'signIn.show')}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? <EyeOff /> : <Eye />}
            </Button>
          </span>
        </Field>
        <Button type="submit" variant="primary" size="lg" disabled={isBusy || !isReady}>
          {isBusy ? t('signIn.busy') : t('signIn.submit')}
        </Button>
      </form>
    </main>
  )
}

/** The status of the answer; 0 when there was none. */
async function signIn(email: string, password: string): Promise<number> {
  try {
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    return response.status
  } catch {
    return 0
  }
}
