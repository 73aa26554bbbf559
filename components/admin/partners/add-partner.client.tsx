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

export type AddPartnerAct = (input: unknown) => Promise<ActionResult<{ address: string }>>
type Props = { sections: { slug: string; name: string }[]; add: AddPartnerAct }

/** The form for another partner; the address with their key is shown once when it is made. */
export function AddPartner({ sections, add }: Props) {
  const t = useWords()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [address, setAddress] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    const done = await settle(
      add({
        name: text('name'),
        editions: form.getAll('edition').filter(Boolean),
        sections: form.getAll('section'),
        tags: text('tags')
          .split(/[\s,]+/)
          .filter(Boolean),
        hours: Number(text('hours')),
        full: text('full') === 'true',
      }),
    )
    setBusy(false)
    if (!done.ok) {
      setErrors(done.fields)
      return toast.error(failureText(t, done))
    }
    setOpen(false)
    setErrors({})
    setAddress(done.value.address)
    router.refresh()
  }

  return (
    <>
      <Button variant="accent" onClick={() => setOpen(true)}>
        {t('partners.add')}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen} title={t('partners.add')} closeLabel={t('common.close')}>
        <form className="grid gap-3" onSubmit={(event) => void send(event)} noValidate>
          <Field id="partner-name" label={t('partners.name')} error={errors.name}>
            <Input {...fieldProps('partner-name', errors.name)} name="name" required />
          </Field>
          <div className="grid grid-cols-2 gap-3">
            <Field id="partner-edition" label={t('partners.edition')}>
              <Select id="partner-edition" name="edition" defaultValue="">
                <option value="">{t('partners.allEditions')}</option>
                <option value="en">{t('edition.en')}</option>
                <option value="uk">{t('edition.uk')}</option>
              </Select>
            </Field>
            <Field id="partner-full" label={t('partners.text')}>
              <Select id="partner-full" name="full" defaultValue="true">
                <option value="true">{t('partners.full')}</option>
                <option value="false">{t('partners.short')}</option>
              </Select>
            </Field>
          </div>
          <fieldset className="grid gap-1">
            <legend className="font-medium text-soft text-xs">{t('partners.sections')}</legend>
            <div className="flex max-h-32 flex-wrap gap-x-4 gap-y-1.5 overflow-y-auto py-1">
              {sections.map(({ slug, name }) => (
                <label key={slug} className="flex items-center gap-1.5 text-sm">
                  <input type="checkbox" name="section" value={slug} />
                  {name}
                </label>
              ))}
            </div>
          </fieldset>
          <Field
            id="partner-tags"
            label={t('partners.tags')}
            hint={t('partners.tagsHint')}
            error={errors.tags}
          >
            <Input {...fieldProps('partner-tags', errors.tags)} name="tags" />
          </Field>
          <Field id="partner-hours" label={t('partners.hours')} error={errors.hours}>
            <Input
              {...fieldProps('partner-hours', errors.hours)}
              name="hours"
              type="number"
              min={1}
              max={720}
              defaultValue={48}
            />
          </Field>
          <Button type="submit" variant="accent" disabled={isBusy} className="mt-1 justify-self-end">
            {t('partners.add')}
          </Button>
        </form>
      </Dialog>
      <SecretOnce
        title={t('partners.secretTitle')}
        explain={t('partners.secret')}
        secret={address}
        close={() => setAddress(null)}
      />
    </>
  )
}
