'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { askAuth } from '#components/admin/ask-auth.ts'
import { useDeskLanguage, useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, FieldError, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { PasswordInput } from './password-input.client.tsx'

type Props = {
  token: string
  /** What is asked besides the password, with what is known already. */
  fields: { name?: string; email?: string }
  submit: string
  send: (input: object) => Promise<ActionResult<{ email: string }>>
}

/** What somebody fills in who came by a link: then the desk opens, or the second factor is asked for. */
export function LinkForm({ token, fields, submit, send }: Props) {
  const t = useWords()
  const language = useDeskLanguage()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(true)
  useEffect(() => setBusy(false), [])

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    setBusy(true)
    setProblem('')
    setErrors({})
    const done = await settle(send({ ...given, token, language }))
    if (done.ok) {
      const { status, data } = await askAuth('/sign-in/email', {
        email: done.value.email,
        password: String(given.password),
      })
      const isIn = status === 200 && !(data && typeof data === 'object' && 'twoFactorRedirect' in data)
      return window.location.assign(isIn ? '/admin' : '/admin/sign-in')
    }
    setBusy(false)
    setErrors(done.fields)
    const [first] = Object.keys(done.fields)
    if (first) document.getElementById(first)?.focus()
    else setProblem(failureText(t, done))
  }

  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid gap-4">
      {fields.name !== undefined && (
        <Field id="name" label={t('door.name')} error={errors.name}>
          <Input
            {...fieldProps('name', errors.name)}
            name="name"
            defaultValue={fields.name}
            autoComplete="name"
            required
            autoFocus
            className="h-10"
          />
        </Field>
      )}
      {fields.email !== undefined && (
        <Field id="email" label={t('door.email')} error={errors.email}>
          <Input
            {...fieldProps('email', errors.email)}
            name="email"
            type="email"
            defaultValue={fields.email}
            autoComplete="username"
            required
            className="h-10"
          />
        </Field>
      )}
      <PasswordInput
        label={t('door.password')}
        hint={t('door.passwordHint')}
        error={errors.password ?? ''}
        autoComplete="new-password"
      />
      <FieldError id="form" error={problem} />
      <Button type="submit" variant="primary" size="lg" disabled={isBusy}>
        {submit}
      </Button>
    </form>
  )
}
