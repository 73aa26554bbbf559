'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { askAuth, textOf, textsOf } from '#components/admin/ask-auth.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { QrPicture } from './qr-picture.tsx'
import { RecoveryCodes } from './recovery-codes.client.tsx'

type Step =
  | { name: 'password' }
  | { name: 'scan'; uri: string; codes: string[] }
  | { name: 'codes'; codes: string[] }

/** Sets up the authenticator app: password, QR code, first code, recovery codes. Or renews the codes, or turns it off. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const t = useWords()
  const router = useRouter()
  const [step, setStep] = useState<Step>({ name: 'password' })
  const [error, setError] = useState('')

  const failure = (status: number, wrong: string) =>
    setError(
      status === 429 ? t('signIn.tooMany') : status === 0 || status >= 500 ? t('common.offline') : wrong,
    )

  async function withPassword(form: HTMLFormElement, what: string) {
    setError('')
    const password = String(new FormData(form).get('password'))
    const { status, data } = await askAuth(`/two-factor/${what}`, { password })
    if (status !== 200) return failure(status, t('secondFactor.wrongPassword'))
    const codes = textsOf(data, 'backupCodes')
    if (what === 'enable') return setStep({ name: 'scan', uri: textOf(data, 'totpURI'), codes })
    form.reset()
    if (what === 'generate-backup-codes') return setStep({ name: 'codes', codes })
    toast.success(t('secondFactor.isOff'))
    router.refresh()
  }

  async function confirm(event: FormEvent<HTMLFormElement>, codes: string[]) {
    event.preventDefault()
    setError('')
    const code = String(new FormData(event.currentTarget).get('code')).replaceAll(' ', '')
    const { status } = await askAuth('/two-factor/verify-totp', { code })
    if (status !== 200) return failure(status, t('secondFactor.wrongCode'))
    setStep({ name: 'codes', codes })
    toast.success(t('secondFactor.isOn'))
    router.refresh()
  }

  return (
    <section aria-label={t('secondFactor.title')} className="grid gap-3">
      <h2 className="flex items-center gap-2 font-semibold text-sm">
        {t('secondFactor.title')}
        <Badge tone={isOn ? 'ok' : 'neutral'}>{t(isOn ? 'secondFactor.on' : 'secondFactor.off')}</Badge>
      </h2>
      <p className="text-sm text-soft">{t('secondFactor.hint')}</p>
      {step.name === 'password' && (
        <form
          className="grid max-w-sm gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void withPassword(event.currentTarget, isOn ? 'generate-backup-codes' : 'enable')
          }}
        >
          <Field id="factor-password" label={t('secondFactor.password')} error={error}>
            <Input
              {...fieldProps('factor-password', error)}
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          </Field>
          <div className="flex flex-wrap gap-2">
            <Button type="submit">{t(isOn ? 'secondFactor.renew' : 'secondFactor.begin')}</Button>
            {isOn && (
              <Button
                variant="danger"
                onClick={(event) => {
                  const { form } = event.currentTarget
                  if (form?.reportValidity()) void withPassword(form, 'disable')
                }}
              >
                {t('secondFactor.turnOff')}
              </Button>
            )}
          </div>
        </form>
      )}
      {step.name === 'scan' && (
        <form className="grid max-w-sm gap-3" onSubmit={(event) => void confirm(event, step.codes)}>
          <p className="text-sm">{t('secondFactor.scan')}</p>
          <QrPicture text={step.uri} label={t('secondFactor.picture')} />
          <p className="break-all text-soft text-xs">
            {t('secondFactor.byHand', { key: URL.parse(step.uri)?.searchParams.get('secret') ?? '' })}
          </p>
          <Field id="factor-code" label={t('secondFactor.code')} error={error}>
            <Input
              {...fieldProps('factor-code', error)}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              autoFocus
            />
          </Field>
          <div>
            <Button type="submit" variant="primary">
              {t('secondFactor.confirm')}
            </Button>
          </div>
        </form>
      )}
      {step.name === 'codes' && (
        <RecoveryCodes codes={step.codes} onKept={() => setStep({ name: 'password' })} />
      )}
    </section>
  )
}
