'use client'

import { useFlowStep } from '#components/admin/flow/use-flow-step.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { FieldError } from '#components/ui/field.tsx'
import type { DeskTranslations, TranslationActions } from './translation-actions.ts'

type Props = { id: number | null; translations: DeskTranslations; actions: TranslationActions }

/** Says that the original has changed, what in it, and lets an editor say that the translation agrees again. */
export function StaleNote({ id, translations, actions }: Props) {
  const t = useWords()
  const { stale, mayReview } = translations
  const { errors, isBusy, send } = useFlowStep(() => {})
  if (id === null || !stale) return null
  return (
    <div role="status" className="mb-4 grid gap-2 rounded-lg bg-warn-soft p-3 text-sm text-warn">
      <p>{t('translation.stale', { at: stale.at })}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {stale.changes && (
          <a href={stale.changes} target="_blank" rel="noreferrer" className="underline underline-offset-4">
            {t('translation.changes')}
          </a>
        )}
        {mayReview && (
          <Button
            size="sm"
            disabled={isBusy}
            onClick={() => void send(actions.review({ id, since: stale.since }), t('translation.reviewed'))}
          >
            {t('translation.review')}
          </Button>
        )}
      </div>
      <FieldError id="translation" error={errors.form} />
    </div>
  )
}
