'use client'

import { Plus } from 'lucide-react'
import type { ArticleActions } from '#components/admin/article/desk-article.ts'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import type { Names } from '#components/admin/article/use-names.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import { useAsked } from './use-asked.client.ts'

type Props = { edition: Edition; actions: ArticleActions; work: ArticleWork; names: Names }

/** Earlier articles that the text seems to continue, each with the reason, to be taken over by a click. */
export function RecallSuggestions({ edition, actions, work, names }: Props) {
  const t = useWords()
  const { recallIds } = work.content
  const found = useAsked(actions.story.suggest, work.id, work.content).filter(
    ({ id }) => !recallIds.includes(id),
  )
  if (found.length === 0) return null
  return (
    <section aria-label={t('story.suggested')} className="grid gap-1">
      <h3 className="font-medium text-soft text-xs">{t('story.suggested')}</h3>
      <ul className="grid gap-1">
        {found.map(({ reason, ...choice }) => (
          <li
            key={choice.id}
            className="flex items-start gap-1 rounded-md border border-line border-dashed py-1 pr-1 pl-2 text-sm"
          >
            <span className="grid min-w-0 flex-1 py-0.5 leading-snug">
              <span lang={edition}>{choice.headline}</span>
              <span className="text-soft text-xs">{reason}</span>
            </span>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('story.take', { name: choice.headline })}
              onClick={() => {
                names.learn({ recalls: [choice] })
                work.change({ recallIds: [...recallIds, choice.id] })
              }}
            >
              <Plus />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
