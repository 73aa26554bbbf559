'use client'

import { Check, CircleAlert, LoaderCircle, Pencil } from 'lucide-react'
import type { ArticleWork } from '#components/admin/article/use-article.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { cn } from '#components/ui/cn.ts'

/** Whether what is in the form is saved: words beside the title, on a phone a sign alone. */
export function SaveState({ work }: { work: ArticleWork }) {
  const t = useWords()
  const { isDirty, isAutosaving, savedAt, trouble, saving } = work
  const isSaving = saving !== null || isAutosaving
  const saved = savedAt ? t('article.savedAt', { at: savedAt }) : ''
  const words = isSaving ? t('article.saving') : isDirty ? t('article.unsaved') : saved
  const Sign = isSaving ? LoaderCircle : isDirty ? (trouble ? CircleAlert : Pencil) : Check
  return (
    <span
      role="status"
      className={cn('inline-flex min-w-0 items-center gap-1.5 text-xs', trouble ? 'text-warn' : 'text-soft')}
    >
      {words && <Sign className="size-3.5 shrink-0" aria-hidden />}
      <span className="sr-only md:not-sr-only md:truncate">{words}</span>
    </span>
  )
}
