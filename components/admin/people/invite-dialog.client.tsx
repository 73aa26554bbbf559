'use client'

import { type FormEvent, useState } from 'react'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useDeskLanguage, useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Field, FieldError, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { EDITOR_ROLES } from '#domain/editors/rules.ts'
import type { PeopleActions } from './people-actions.ts'

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  invite: PeopleActions['invite']
  onSent: (link: string | null, email: string) => void
}

export function InviteDialog({ isOpen, onOpenChange, invite, onSent }: Props) {
  const t = useWords()
  const language = useDeskLanguage()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    setBusy(true)
    setErrors({})
    setProblem('')
    const done = await settle(invite({ ...given, language }))
    setBusy(false)
    if (done.ok) return onSent(done.value.link, String(given.email))
    setErrors(done.fields)
    const [first] = Object.keys(done.fields)
    if (first) document.getElementById(`invite-${first}`)?.focus()
    else setProblem(failureText(t, done))
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={onOpenChange}
      title={t('people.inviteTitle')}
      description={t('people.inviteHint')}
      closeLabel={t('common.close')}
    >
      <form onSubmit={onSubmit} noValidate className="grid gap-4">
        <Field id="invite-email" label={t('people.email')} error={errors.email}>
          <Input
            {...fieldProps('invite-email', errors.email)}
            name="email"
            type="email"
            autoComplete="off"
            required
          />
        </Field>
        <Field id="invite-name" label={t('people.name')} error={errors.name}>
          <Input {...fieldProps('invite-name', errors.name)} name="name" autoComplete="off" required />
        </Field>
        <Field id="invite-role" label={t('people.role')} error={errors.role}>
          <Select id="invite-role" name="role" defaultValue="author">
            {EDITOR_ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`account.roles.${role}`)}
              </option>
            ))}
          </Select>
        </Field>
        <FieldError id="invite" error={problem} />
        <div className="flex justify-end">
          <Button type="submit" variant="primary" disabled={isBusy}>
            {t('people.sendInvitation')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
