'use client'

import { Plus } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { Suggestion } from './story-actions.ts'

type Props = {
  edition: Edition
  suggested: Suggestion[]
  onTake: (suggestion: Suggestion) => void
}

/** Earlier articles that the text seems to continue, each with the reason, to be taken over by a click. */
export function RecallSuggestions({ edition, suggested, onTake }: Props) {
  const t = useWords()
  if (suggested.length === 0) return null
  return (
    <section aria-label={t('story.suggested')} className="grid gap-1">
      <h3 className="font-medium text-soft text-xs">{t('story.suggested')}</h3>
      <ul className="grid gap-1">
        {suggested.map((one) => (
          <li
            key={one.id}
            className="flex items-start gap-1 rounded-md border border-line border-dashed py-1 pr-1 pl-2 text-sm"
          >
            <span className="grid min-w-0 flex-1 py-0.5 leading-snug">
              <span lang={edition}>{one.headline}</span>
              <span className="text-soft text-xs">{one.reason}</span>
            </span>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('story.take', { name: one.headline })}
              onClick={() => onTake(one)}
            >
              <Plus />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
