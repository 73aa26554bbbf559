'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { RelationType } from '#domain/stories/rules.ts'

type Part = { id: number; type: RelationType; edition: Edition; headline: string; detail: string }
type Props = {
  id: number
  edition: Edition
  parts: Part[]
  find: (edition: Edition, q: string) => Promise<ActionResult<ComboboxOption[]>>
  merge: (input: { keepId: number; mergedId: number }) => Promise<ActionResult<null>>
  split: (input: {
    id: number
    title: string
    edition: Edition
    articleIds: number[]
  }) => Promise<ActionResult<{ id: number }>>
}

/** The parts of a story, and the ways to make two stories of one or one of two. */
export function StoryParts({ id, edition, parts, find, merge, split }: Props) {
  const t = useWords()
  const router = useRouter()
  const [chosen, setChosen] = useState<number[]>([])
  const [title, setTitle] = useState('')
  const [other, setOther] = useState<ComboboxOption | null>(null)

  async function run<T>(work: Promise<ActionResult<T>>, done: (value: T) => void) {
    const result = await settle(work)
    if (!result.ok) return void toast.error(failureText(t, result))
    done(result.value)
  }
  const toggle = (part: number) =>
    setChosen((now) => (now.includes(part) ? now.filter((one) => one !== part) : [...now, part]))

  return (
    <div className="grid content-start gap-6">
      <section aria-label={t('story.parts')}>
        <h2 className="mb-2 font-semibold text-sm">{t('story.parts')}</h2>
        <ul className="border-line border-t">
          {parts.map((part) => (
            <li key={part.id} className="flex items-start gap-2 border-line border-b py-2 text-sm">
              <input
                type="checkbox"
                className="mt-1"
                aria-label={t('story.choose', { name: part.headline })}
                checked={chosen.includes(part.id)}
                onChange={() => toggle(part.id)}
              />
              <span className="grid min-w-0 flex-1">
                <a
                  href={`/admin/articles/${part.id}`}
                  lang={part.edition}
                  className="font-medium hover:underline"
                >
                  {part.headline}
                </a>
                <span className="text-soft text-xs">
                  {t(`story.types.${part.type}`)} · {part.detail}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {chosen.length > 0 && (
        <section aria-label={t('story.split')} className="grid gap-2">
          <Field id="split-title" label={t('story.splitTitle', { count: chosen.length })}>
            <Input id="split-title" value={title} onChange={(event) => setTitle(event.target.value)} />
          </Field>
          <Button
            className="justify-self-start"
            onClick={() =>
              void run(split({ id, title, edition, articleIds: chosen }), (made) =>
                window.location.assign(`/admin/stories/${made.id}`),
              )
            }
          >
            {t('story.split')}
          </Button>
        </section>
      )}
      <section aria-label={t('story.merge')} className="grid gap-1.5">
        <label htmlFor="merge-story" className="font-medium text-soft text-xs">
          {t('story.mergeFind')}
        </label>
        <Combobox
          id="merge-story"
          placeholder={t('story.placeholder')}
          search={async (q) => {
            const found = await settle(find(edition, q))
            return found.ok ? found.value.filter((one) => one.id !== id) : []
          }}
          onPick={setOther}
          words={{
            nothing: t('common.nothingFound'),
            searching: t('common.searching'),
            options: t('common.options'),
            create: (text) => text,
          }}
        />
        {other && (
          <div className="flex flex-wrap items-center gap-2 text-sm">
            <span>{t('story.mergeAsk', { name: other.label })}</span>
            <Button
              variant="danger"
              onClick={() =>
                void run(merge({ keepId: id, mergedId: other.id }), () => {
                  setOther(null)
                  toast.success(t('story.merged'))
                  router.refresh()
                })
              }
            >
              {t('story.merge')}
            </Button>
            <Button variant="ghost" onClick={() => setOther(null)}>
              {t('common.cancel')}
            </Button>
          </div>
        )}
      </section>
    </div>
  )
}
