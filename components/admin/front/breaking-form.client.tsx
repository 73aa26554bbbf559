'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Edition } from '#domain/editions/rules.ts'

type Article = { id: number; headline: string }
/** `until` is a minute on the newsroom's clock. */
export type BreakingWork = { text: string; until: string; article: Article | null }

type Props = {
  edition: Edition
  shown: BreakingWork | null
  /** An hour from now, for a new one. */
  suggestedEnd: string
  zone: string
  search: (q: string) => Promise<ActionResult<ComboboxOption[]>>
  announce: (input: unknown) => Promise<ActionResult<null>>
  end: () => Promise<ActionResult<null>>
}

/** The line of breaking news over an edition. */
export function BreakingForm({ edition, shown, suggestedEnd, zone, search, announce, end }: Props) {
  const t = useWords()
  const [work, setWork] = useState(shown ?? { text: '', until: suggestedEnd, article: null })
  const [isShown, setShown] = useState(shown !== null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)
  const id = `breaking-${edition}`

  async function run(call: Promise<ActionResult<null>>, nowShown: boolean, said: string) {
    if (isBusy) return
    setBusy(true)
    const done = await settle(call)
    setBusy(false)
    setErrors(done.ok ? {} : done.fields)
    if (!done.ok) return toast.error(failureText(t, done))
    setShown(nowShown)
    toast.success(said)
  }

  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const { text, until, article } = work
        void run(
          announce({ edition, text, articleId: article?.id ?? null, until }),
          true,
          t('breaking.announced'),
        )
      }}
    >
      <p role="status" className="text-sm text-soft">
        {t(isShown ? 'breaking.isShown' : 'breaking.isNot')}
      </p>
      <Field id={`${id}-text`} label={t('breaking.text')} error={errors.text}>
        <Input
          {...fieldProps(`${id}-text`, errors.text)}
          lang={edition}
          maxLength={140}
          value={work.text}
          onChange={(event) => setWork({ ...work, text: event.target.value })}
        />
      </Field>
      <div className="grid gap-1">
        <label htmlFor={`${id}-article`} className="font-medium text-soft text-xs">
          {t('breaking.article')}
        </label>
        {work.article ? (
          <p className="flex items-center gap-2 text-sm">
            <span lang={edition}>{work.article.headline}</span>
            <Button size="sm" variant="ghost" onClick={() => setWork({ ...work, article: null })}>
              {t('breaking.noArticle')}
            </Button>
          </p>
        ) : (
          <Combobox
            id={`${id}-article`}
            search={async (q) => {
              const found = await settle(search(q))
              return found.ok ? found.value : []
            }}
            onPick={(option) => setWork({ ...work, article: { id: option.id, headline: option.label } })}
            words={{
              nothing: t('common.nothingFound'),
              searching: t('common.searching'),
              create: (text) => text,
              options: t('common.options'),
            }}
          />
        )}
      </div>
      <Field
        id={`${id}-end`}
        label={t('breaking.until')}
        hint={t('breaking.zone', { zone })}
        error={errors.endsAt ?? errors.until}
        className="sm:max-w-60"
      >
        <Input
          {...fieldProps(`${id}-end`, errors.endsAt ?? errors.until)}
          type="datetime-local"
          value={work.until}
          onChange={(event) => setWork({ ...work, until: event.target.value })}
        />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" variant="accent" disabled={isBusy}>
          {t(isShown ? 'breaking.change' : 'breaking.announce')}
        </Button>
        {isShown && (
          <Button disabled={isBusy} onClick={() => void run(end(), false, t('breaking.ended'))}>
            {t('breaking.end')}
          </Button>
        )}
      </div>
    </form>
  )
}
