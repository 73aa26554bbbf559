'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import type { z } from 'zod'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input, Textarea } from '#components/ui/input.tsx'
import { AGENTS, AI_KINDS } from '#domain/crawlers/rules.ts'
import type { crawlersSetting } from '#domain/crawlers/schema.ts'

type Policy = z.output<typeof crawlersSetting.schema>
type Kept = { value: Policy; version: number }
type Props = {
  policy: Kept
  save: (input: { baseVersion: number; value: Policy }) => Promise<ActionResult<{ version: number }>>
}

/** Which AI crawlers may come, and what the small files at the root say. */
export function CrawlerForm({ policy, save }: Props) {
  const t = useWords()
  const [value, setValue] = useState(policy.value)
  const [contacts, setContacts] = useState(policy.value.contacts.join('\n'))
  const [version, setVersion] = useState(policy.version)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isStale, setStale] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const change = (changes: Partial<Policy>) => setValue((now) => ({ ...now, ...changes }))
  const contactError = Object.entries(errors).find(([path]) => path.startsWith('contacts'))?.[1]

  function show(kept: Kept) {
    setValue(kept.value)
    setContacts(kept.value.contacts.join('\n'))
    setVersion(kept.version)
  }

  async function send() {
    setBusy(true)
    const lines = contacts.split('\n').flatMap((line) => line.trim() || [])
    const done = await settle(save({ baseVersion: version, value: { ...value, contacts: lines } }))
    setBusy(false)
    setErrors({})
    setStale(false)
    if (done.ok) {
      setVersion(done.value.version)
      return toast.success(t('crawlers.saved'))
    }
    if (done.code === 'stale_version' && done.data) {
      show(done.data as Kept)
      return setStale(true)
    }
    setErrors(done.fields)
    toast.error(failureText(t, done))
  }

  return (
    <form
      className="grid content-start gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {isStale && (
        <p role="alert" className="rounded-lg bg-warn-soft p-3 text-sm text-warn">
          {t('crawlers.stale')}
        </p>
      )}
      <fieldset className="grid gap-4">
        <legend className="mb-3 font-semibold">{t('crawlers.policy')}</legend>
        {AI_KINDS.map((kind) => (
          <label key={kind} className="flex items-start gap-2.5">
            <input
              type="checkbox"
              className="mt-1 accent-accent"
              checked={value[kind]}
              onChange={(event) => change({ [kind]: event.target.checked })}
            />
            <span className="grid gap-0.5">
              <span className="font-medium text-sm">{t(`crawlers.${kind}`)}</span>
              <span className="text-soft text-xs">{t(`crawlers.${kind}Hint`)}</span>
              <span className="text-soft text-xs">
                {AGENTS.filter((agent) => agent.kind === kind)
                  .map(({ name }) => name)
                  .join(', ')}
              </span>
            </span>
          </label>
        ))}
        <p className="text-soft text-xs">{t('crawlers.always')}</p>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-3 font-semibold">{t('crawlers.files')}</legend>
        <Field
          id="crawler-contacts"
          label={t('crawlers.contacts')}
          hint={t('crawlers.contactsHint')}
          error={contactError}
        >
          <Textarea
            {...fieldProps('crawler-contacts', contactError)}
            value={contacts}
            spellCheck={false}
            onChange={(event) => setContacts(event.target.value)}
          />
        </Field>
        <Field id="crawler-ads" label={t('crawlers.ads')} hint={t('crawlers.adsHint')} error={errors.ads}>
          <Textarea
            {...fieldProps('crawler-ads', errors.ads)}
            className="max-h-60 font-mono text-xs"
            value={value.ads}
            spellCheck={false}
            onChange={(event) => change({ ads: event.target.value })}
          />
        </Field>
        <Field
          id="crawler-short-name"
          label={t('crawlers.shortName')}
          hint={t('crawlers.shortNameHint')}
          error={errors.shortName}
        >
          <Input
            {...fieldProps('crawler-short-name', errors.shortName)}
            value={value.shortName}
            onChange={(event) => change({ shortName: event.target.value })}
          />
        </Field>
      </fieldset>
      <div>
        <Button type="submit" variant="accent" disabled={isBusy}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
