'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type Props = { name: string; rename: (name: string) => Promise<ActionResult<null>> }

export function NameForm({ name, rename }: Props) {
  const t = useWords()
  const router = useRouter()
  const [error, setError] = useState('')

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setError('')
    const done = await settle(rename(String(new FormData(event.currentTarget).get('name'))))
    if (!done.ok) return setError(done.fields.input ?? failureText(t, done))
    toast.success(t('account.nameSaved'))
    router.refresh()
  }

  return (
    <form onSubmit={onSubmit} className="grid max-w-sm gap-3">
      <Field id="own-name" label={t('account.name')} error={error}>
        <Input
          {...fieldProps('own-name', error)}
          name="name"
          defaultValue={name}
          autoComplete="name"
          required
        />
      </Field>
      <div>
        <Button type="submit">{t('account.saveName')}</Button>
      </div>
    </form>
  )
}
