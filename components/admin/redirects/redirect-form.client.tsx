'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type Props = { add: (input: { from: string; to: string }) => Promise<ActionResult<{ path: string }>> }

/** Adds one redirect; what is wrong with it is said at its field. */
export function RedirectForm({ add }: Props) {
  const t = useWords()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    setBusy(true)
    const done = await settle(add({ from: String(data.get('from')), to: String(data.get('to')) }))
    if (done.ok) return window.location.assign(`/admin/redirects?q=${encodeURIComponent(done.value.path)}`)
    setBusy(false)
    setErrors(done.fields)
    toast.error(failureText(t, done))
  }

  return (
    <form
      onSubmit={(event) => void submit(event)}
      className="grid items-start gap-3 sm:grid-cols-[1fr_1fr_auto]"
    >
      {(['from', 'to'] as const).map((name) => (
        <Field
          key={name}
          id={`redirect-${name}`}
          label={t(`redirects.${name}`)}
          hint={t(`redirects.${name}Hint`)}
          error={errors[name]}
        >
          <Input
            {...fieldProps(`redirect-${name}`, errors[name])}
            name={name}
            required
            spellCheck={false}
            autoCapitalize="none"
            maxLength={2000}
          />
        </Field>
      ))}
      <Button type="submit" variant="primary" disabled={isBusy} className="sm:mt-5">
        {t('redirects.add')}
      </Button>
    </form>
  )
}
