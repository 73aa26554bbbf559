'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input, Textarea } from '#components/ui/input.tsx'
import type { Edition } from '#domain/editions/rules.ts'

export type StoryText = { edition: Edition; title: string; summary: string }

type Props = {
  id: number
  slug: string
  texts: StoryText[]
  save: (input: { id: number; slug: string; texts: StoryText[] }) => Promise<ActionResult<null>>
}

/** A story's address, and its title and summary in each edition. */
export function StoryForm({ id, save, ...initial }: Props) {
  const t = useWords()
  const router = useRouter()
  const [slug, setSlug] = useState(initial.slug)
  const [texts, setTexts] = useState(initial.texts)
  const [errors, setErrors] = useState<Record<string, string>>({})

  const write = (edition: Edition, part: Partial<StoryText>) =>
    setTexts((now) => now.map((text) => (text.edition === edition ? { ...text, ...part } : text)))

  async function submit() {
    const result = await settle(save({ id, slug, texts }))
    setErrors(result.ok ? {} : result.fields)
    if (!result.ok) return void toast.error(failureText(t, result))
    toast.success(t('common.saved'))
    router.refresh()
  }

  return (
    <form
      aria-label={t('story.edit')}
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {texts.map(({ edition, title, summary }) => (
        <fieldset key={edition} className="grid gap-2">
          <legend className="mb-2 font-medium text-sm">{t(`edition.${edition}`)}</legend>
          <Field id={`title-${edition}`} label={t('story.title')} error={errors.texts}>
            <Input
              {...fieldProps(`title-${edition}`, errors.texts)}
              lang={edition}
              value={title}
              onChange={(event) => write(edition, { title: event.target.value })}
            />
          </Field>
          <Field id={`summary-${edition}`} label={t('story.summary')}>
            <Textarea
              {...fieldProps(`summary-${edition}`)}
              lang={edition}
              rows={3}
              value={summary}
              onChange={(event) => write(edition, { summary: event.target.value })}
            />
          </Field>
        </fieldset>
      ))}
      <Field id="story-slug" label={t('story.slug')} hint={t('story.slugHint')} error={errors.slug}>
        <Input
          {...fieldProps('story-slug', errors.slug)}
          value={slug}
          onChange={(event) => setSlug(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" className="justify-self-start">
        {t('common.save')}
      </Button>
    </form>
  )
}
