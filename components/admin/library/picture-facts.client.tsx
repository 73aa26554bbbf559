'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { TimeField } from '#components/admin/flow/time-field.tsx'
import { PictureWords } from '#components/admin/pictures/picture-words.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/input.tsx'
import type { PictureWords as Words } from '#domain/pictures/rules.ts'

export type Facts = Words & { rights: string; rightsUntil: string | null; distributable: boolean }
export type SaveFacts = (input: Facts & { id: number }) => Promise<ActionResult<null>>
type Props = { id: number; facts: Facts; zone: string; disabled: boolean; save: SaveFacts }

/** What is known of a picture: its words, whose it is, until when it may be shown and who may have it. */
export function PictureFacts({ id, zone, disabled, save, ...given }: Props) {
  const t = useWords()
  const router = useRouter()
  const [facts, setFacts] = useState(given.facts)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const change = (some: Partial<Facts>) => setFacts({ ...facts, ...some })

  async function send(event: FormEvent) {
    event.preventDefault()
    const done = await settle(save({ ...facts, rightsUntil: facts.rightsUntil || null, id }))
    if (!done.ok) {
      setErrors(done.fields)
      return toast.error(failureText(t, done))
    }
    setErrors({})
    toast.success(t('common.saved'))
    router.refresh()
  }

  return (
    <form onSubmit={(event) => void send(event)} aria-labelledby="picture-facts" className="grid gap-3">
      <h2 id="picture-facts" className="font-semibold">
        {t('library.facts')}
      </h2>
      <p className="text-soft text-xs">{t('library.factsHint')}</p>
      <fieldset disabled={disabled} className="contents">
        <PictureWords
          id="picture"
          words={facts}
          errors={{ alt: errors.alt, credit: errors.credit }}
          onChange={change}
        />
        <Field id="picture-rights" label={t('library.rights')} error={errors.rights}>
          <Textarea
            {...fieldProps('picture-rights', errors.rights)}
            rows={1}
            value={facts.rights}
            onChange={(event) => change({ rights: event.target.value })}
          />
        </Field>
        <TimeField
          id="picture-rights-until"
          label={t('library.rightsUntil')}
          zone={zone}
          value={facts.rightsUntil ?? ''}
          error={errors.rightsUntil}
          onChange={(rightsUntil) => change({ rightsUntil })}
        />
        <label className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={facts.distributable}
            onChange={(event) => change({ distributable: event.target.checked })}
          />
          <span>
            {t('library.distributable')}
            <span className="block text-soft text-xs">{t('library.distributableHint')}</span>
          </span>
        </label>
        {!disabled && (
          <Button type="submit" variant="primary" className="justify-self-start">
            {t('common.save')}
          </Button>
        )}
      </fieldset>
    </form>
  )
}
