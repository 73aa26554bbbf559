'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

const MIN_LENGTH = 12

export function PasswordForm({ email }: { email: string }) {
  const t = useWords()
  const [errors, setErrors] = useState<{ current?: string; next?: string }>({})
  const [isBusy, setBusy] = useState(false)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const words = new FormData(form)
    const newPassword = String(words.get('next'))
    if (newPassword.length < MIN_LENGTH) return refuse({ next: t('account.short') })
    setBusy(true)
    const status = await changePassword(String(words.get('current')), newPassword)
    setBusy(false)
    if (status === 200) {
      setErrors({})
      form.reset()
      return toast.success(t('account.changed'))
    }
    if (status === 429) return refuse({ current: t('signIn.tooMany') })
    if (status === 400 || status === 401) return refuse({ current: t('account.wrong') })
    toast.error(t('common.offline'))
  }

  function refuse(found: { current?: string; next?: string }) {
    setErrors(found)
    document.getElementById(found.current ? 'current-password' : 'new-password')?.focus()
  }

  return (
    <form onSubmit={onSubmit} aria-label={t('account.password')} className="grid max-w-sm gap-3">
      <h2 className="font-semibold text-sm">{t('account.password')}</h2>
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden />
      <Field id="current-password" label={t('account.current')} error={errors.current}>
        <Input
          {...fieldProps('current-password', errors.current)}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
      </Field>
      <Field id="new-password" label={t('account.next')} hint={t('account.hint')} error={errors.next}>
        <Input
          {...fieldProps('new-password', errors.next)}
          name="next"
          type="password"
          autoComplete="new-password"
          required
        />
      </Field>
      <div>
        <Button type="submit" disabled={isBusy}>
          {t('account.change')}
        </Button>
      </div>
    </form>
  )
}

/** The status of the answer; 0 when there was none. */
async function changePassword(currentPassword: string, newPassword: string): Promise<number> {
  try {
    const response = await fetch('/api/auth/change-password', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ currentPassword, newPassword, revokeOtherSessions: true }),
    })
    return response.status
  } catch {
    return 0
  }
}
