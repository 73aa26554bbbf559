'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

/** Asks for a link for a new password. The answer is the same whether there is such an account or not. */
export function ForgottenForm({ send }: { send: (input: object) => Promise<ActionResult<null>> }) {
  const t = useWords()
  const [error, setError] = useState('')
  const [isSent, setSent] = useState(false)
  const [isBusy, setBusy] = useState(true)
  useEffect(() => setBusy(false), [])

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    setError('')
    const done = await settle(send({ email: new FormData(event.currentTarget).get('email') }))
    setBusy(false)
    if (done.ok) return setSent(true)
    setError(done.fields.email ?? failureText(t, done))
    document.getElementById('email')?.focus()
  }

  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid gap-4">
      <Field id="email" label={t('door.email')} error={error}>
        <Input
          {...fieldProps('email', error)}
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus
          className="h-10"
        />
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={isBusy}>
        {t('door.send')}
      </Button>
      <p role="status" className="text-sm">
        {isSent && t('door.sent')}
      </p>
      <a href="/admin/sign-in" className="text-center text-sm underline underline-offset-4">
        {t('door.toSignIn')}
      </a>
    </form>
  )
}
