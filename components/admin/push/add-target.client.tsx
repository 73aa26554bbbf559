'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { SecretOnce } from '#components/admin/push/secret-once.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { PUSH_KINDS, type PushKind } from '#domain/push/rules.ts'

const USUAL_ADDRESS: Record<PushKind, string> = {
  websub: 'https://pubsubhubbub.appspot.com/',
  indexnow: 'https://api.indexnow.org/indexnow',
  webhook: '',
  telegram: 'https://api.telegram.org',
}

/** The form for another target; a webhook's key is shown once when it is made. */
export function AddTarget({
  add,
}: {
  add: (input: unknown) => Promise<ActionResult<{ secret: string | null }>>
}) {
  const t = useWords()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [kind, setKind] = useState<PushKind>('websub')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [secret, setSecret] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const { edition, ...fields } = Object.fromEntries(new FormData(event.currentTarget))
    const done = await settle(add({ ...fields, kind, editions: edition ? [edition] : [] }))
    setBusy(false)
    if (!done.ok) {
      setErrors(done.fields)
      return toast.error(failureText(t, done))
    }
    setOpen(false)
    setErrors({})
    setSecret(done.value.secret)
    toast.success(t('push.added'))
    router.refresh()
  }

  const field = (
    name: string,
    label: string,
    rest: React.ComponentProps<typeof Input> = {},
    hint?: string,
  ) => (
    <Field id={`push-${name}`} label={label} error={errors[name]} hint={hint}>
      <Input {...fieldProps(`push-${name}`, errors[name])} name={name} required {...rest} />
    </Field>
  )

  return (
    <>
      <Button variant="accent" onClick={() => setOpen(true)}>
        {t('push.add')}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen} title={t('push.add')} closeLabel={t('common.close')}>
        <form className="grid gap-3" onSubmit={(event) => void send(event)} noValidate>
          <Field id="push-kind" label={t('push.what')} hint={t(`push.hint.${kind}`)}>
            <Select id="push-kind" value={kind} onChange={(event) => setKind(event.target.value as PushKind)}>
              {PUSH_KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`push.kind.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          {field('name', t('push.name'))}
          {field('address', t('push.address'), { type: 'url', key: kind, defaultValue: USUAL_ADDRESS[kind] })}
          {kind === 'telegram' && field('channel', t('push.channel'), { placeholder: '@channel' })}
          {kind === 'telegram' && field('token', t('push.token'), { type: 'password', autoComplete: 'off' })}
          <Field id="push-edition" label={t('push.edition')}>
            <Select id="push-edition" name="edition" defaultValue="">
              <option value="">{t('push.allEditions')}</option>
              <option value="en">{t('edition.en')}</option>
              <option value="uk">{t('edition.uk')}</option>
            </Select>
          </Field>
          <Button type="submit" variant="accent" disabled={isBusy} className="mt-1 justify-self-end">
            {t('push.add')}
          </Button>
        </form>
      </Dialog>
      <SecretOnce
        title={t('push.secretTitle')}
        explain={t('push.secret')}
        secret={secret}
        close={() => setSecret(null)}
      />
    </>
  )
}
