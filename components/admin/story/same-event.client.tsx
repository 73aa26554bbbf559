'use client'

import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import type { ArticleActions } from '#components/admin/article/desk-article.ts'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import type { Names } from '#components/admin/article/use-names.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { SameEvent as Found } from './story-actions.ts'
import { type AskedText, useAsked } from './use-asked.client.ts'

type Props = {
  edition: Edition
  actions: ArticleActions
  asked: AskedText
  recallIds: number[]
  work: ArticleWork
  names: Names
  onRelated: () => void
}

/** Under the headline: what colleagues published or began about the same event. One click makes this one an update of it. */
export function SameEvent({ edition, actions, asked, recallIds, work, names, onRelated }: Props) {
  const t = useWords()
  const found = useAsked(actions.story.sameEvent, asked).filter(({ id }) => !recallIds.includes(id))
  if (found.length === 0) return null

  async function update({ id: targetId, headline, detail }: Found) {
    const continued = { recallIds: [targetId, ...recallIds] }
    if (work.id === null)
      return void (await work.begin(continued, (next) =>
        actions.story.createUpdate({ content: next, targetId }),
      ))
    const result = await settle(actions.story.makeUpdateOf({ articleId: work.id, targetId }))
    if (!result.ok) return void toast.error(failureText(t, result))
    names.learn({ recalls: [{ id: targetId, headline, detail }] })
    work.change(continued)
    toast.success(t('story.isUpdateNow'))
    onRelated()
  }

  return (
    <section
      aria-label={t('story.sameEvent')}
      className="mb-4 rounded-lg border border-line bg-panel p-3 text-sm"
    >
      <h2 className="font-medium">{t('story.sameEvent')}</h2>
      <ul className="mt-1 grid gap-1">
        {found.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a
              href={`/admin/articles/${one.id}`}
              target="_blank"
              rel="noreferrer"
              lang={edition}
              className="min-w-0 flex-1 underline max-sm:basis-full"
            >
              {one.headline}
            </a>
            <span className="text-soft text-xs">{one.detail}</span>
            <Button size="sm" disabled={work.saving !== null} onClick={() => void update(one)}>
              {t('story.makeUpdate')}
            </Button>
          </li>
        ))}
      </ul>
      {work.id === null && <p className="mt-1 text-soft text-xs">{t('story.savesDraft')}</p>}
    </section>
  )
}
