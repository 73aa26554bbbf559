'use client'

import { type FormEvent, useState } from 'react'
import { askAuth } from '#components/admin/ask-auth.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

/** The second step of signing in: a code of the authenticator app, or a recovery code. */
export function CodeForm({ onDone, onBack }: { onDone: () => void; onBack: () => void }) {
  const t = useWords()
  const [isRecovery, setRecovery] = useState(false)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code')).trim()
    setBusy(true)
    setError('')
    const path = isRecovery ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp'
    const { status } = await askAuth(path, { code: isRecovery ? code : code.replaceAll(' ', '') })
    if (status === 200) return onDone()
    setBusy(false)
    setError(
      status === 429
        ? t('signIn.tooMany')
        : status === 0 || status >= 500
          ? t('common.offline')
          : t('secondFactor.wrongCode'),
    )
    document.getElementById('code')?.focus()
  }

  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <Field
        id="code"
        label={t(isRecovery ? 'signIn.recoveryCode' : 'signIn.code')}
        hint={t(isRecovery ? 'signIn.recoveryHint' : 'signIn.codeHint')}
        error={error}
      >
        <Input
          key={String(isRecovery)}
          {...fieldProps('code', error)}
          name="code"
          inputMode={isRecovery ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          required
          autoFocus
          className="h-10 tabular-nums tracking-widest"
        />
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={isBusy}>
        {t('signIn.confirm')}
      </Button>
      <div className="flex flex-wrap justify-between gap-2">
        <Button variant="ghost" onClick={onBack}>
          {t('signIn.again')}
        </Button>
        <Button
          variant="ghost"
          onClick={() => {
            setRecovery(!isRecovery)
            setError('')
          }}
        >
          {t(isRecovery ? 'signIn.useApp' : 'signIn.useRecovery')}
        </Button>
      </div>
    </form>
  )
}
