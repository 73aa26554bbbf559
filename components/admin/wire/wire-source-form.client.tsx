'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Edition } from '#domain/editions/rules.ts'

type Source = {
  id: number | null
  name: string
  url: string
  edition: Edition
  sectionId: number | null
  intervalMinutes: number
  isOn: boolean
}
type Props = {
  source: Source
  editions: readonly Edition[]
  sections: { id: number; name: string }[]
  save: (input: Source) => Promise<ActionResult<{ id: number }>>
  remove: (id: number) => Promise<ActionResult<null>>
}

/** One source of the wire: its feed, where its items go, and how often it is asked. */
export function WireSourceForm({ source, editions, sections, save, remove }: Props) {
  const t = useWords()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)
  const idOf = (name: string) => `wire-${source.id ?? 'new'}-${name}`

  async function finish<T>(call: Promise<ActionResult<T>>) {
    setBusy(true)
    const done = await settle(call)
    if (done.ok) return window.location.reload()
    setBusy(false)
    setErrors(done.fields)
    toast.error(failureText(t, done))
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '')
    void finish(
      save({
        id: source.id,
        name: text('name'),
        url: text('url'),
        edition: text('edition') as Edition,
        sectionId: Number(text('sectionId')) || null,
        intervalMinutes: Number(text('intervalMinutes')),
        isOn: data.has('isOn'),
      }),
    )
  }

  return (
    <form onSubmit={submit} aria-label={source.name || t('wire.add')} className="grid gap-3 sm:grid-cols-6">
      <Field id={idOf('name')} label={t('wire.name')} error={errors.name} className="sm:col-span-2">
        <Input {...fieldProps(idOf('name'), errors.name)} name="name" defaultValue={source.name} />
      </Field>
      <Field id={idOf('url')} label={t('wire.address')} error={errors.url} className="sm:col-span-4">
        <Input {...fieldProps(idOf('url'), errors.url)} name="url" type="url" defaultValue={source.url} />
      </Field>
      <Field id={idOf('edition')} label={t('wire.edition')} className="sm:col-span-2">
        <Select {...fieldProps(idOf('edition'))} name="edition" defaultValue={source.edition}>
          {editions.map((edition) => (
            <option key={edition} value={edition}>
              {t(`edition.${edition}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={idOf('section')} label={t('wire.section')} className="sm:col-span-2">
        <Select {...fieldProps(idOf('section'))} name="sectionId" defaultValue={source.sectionId ?? ''}>
          <option value="">{t('wire.ownSection')}</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        id={idOf('interval')}
        label={t('wire.interval')}
        error={errors.intervalMinutes}
        className="sm:col-span-2"
      >
        <Input
          {...fieldProps(idOf('interval'), errors.intervalMinutes)}
          name="intervalMinutes"
          type="number"
          min={1}
          max={1440}
          defaultValue={source.intervalMinutes}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-3 sm:col-span-6">
        <label className="flex items-center gap-2 text-sm">
          <input type="checkbox" name="isOn" defaultChecked={source.isOn} className="size-4" />
          {t('wire.on')}
        </label>
        <Button type="submit" variant="primary" disabled={isBusy}>
          {t(source.id === null ? 'wire.addIt' : 'common.save')}
        </Button>
        {source.id !== null && (
          <Button
            variant="danger"
            disabled={isBusy}
            onClick={() => source.id !== null && void finish(remove(source.id))}
          >
            {t('wire.remove')}
          </Button>
        )}
      </div>
    </form>
  )
}
