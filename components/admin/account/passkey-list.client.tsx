'use client'

import { KeyRound } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import { toast } from 'sonner'
import { askAuth } from '#components/admin/ask-auth.ts'
import { knowsPasskeys, makePasskey } from '#components/admin/passkey.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type Passkey = { id: string; name: string; since: string }

export function PasskeyList({ passkeys }: { passkeys: Passkey[] }) {
  const t = useWords()
  const router = useRouter()
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isAble, setAble] = useState(true)
  useEffect(() => setAble(knowsPasskeys()), [])

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    setBusy(true)
    setError('')
    const made = await makePasskey(String(new FormData(form).get('name')).trim() || t('passkeys.unnamed'))
    setBusy(false)
    if (made !== 'made') return setError(t(`passkeys.${made}`))
    form.reset()
    toast.success(t('passkeys.added'))
    router.refresh()
  }

  async function remove(id: string) {
    const { status } = await askAuth('/passkey/delete-passkey', { id })
    if (status !== 200) return toast.error(t('common.offline'))
    toast.success(t('passkeys.removed'))
    router.refresh()
  }

  return (
    <section aria-label={t('passkeys.title')} className="grid gap-3">
      <h2 className="font-semibold text-sm">{t('passkeys.title')}</h2>
      <p className="text-sm text-soft">{t('passkeys.hint')}</p>
      {passkeys.length > 0 ? (
        <ul className="border-line border-t">
          {passkeys.map(({ id, name, since }) => (
            <li key={id} className="flex min-h-12 items-center gap-3 border-line border-b py-2">
              <KeyRound aria-hidden className="size-4 shrink-0 text-soft" />
              <div className="min-w-0 flex-1">
                <p className="truncate font-medium text-sm">{name || t('passkeys.unnamed')}</p>
                <p className="text-soft text-xs">{t('passkeys.since', { at: since })}</p>
              </div>
              <Button
                size="sm"
                aria-label={t('common.remove', { name: name || t('passkeys.unnamed') })}
                onClick={() => void remove(id)}
              >
                {t('people.remove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-soft">{t('passkeys.none')}</p>
      )}
      {isAble ? (
        <form onSubmit={add} className="flex flex-wrap items-end gap-2">
          <Field id="passkey-name" label={t('passkeys.name')} error={error} className="w-64 max-w-full">
            <Input {...fieldProps('passkey-name', error)} name="name" maxLength={60} autoComplete="off" />
          </Field>
          <Button type="submit" disabled={isBusy}>
            {t('passkeys.add')}
          </Button>
        </form>
      ) : (
        <p className="text-sm text-soft">{t('passkeys.unable')}</p>
      )}
    </section>
  )
}
