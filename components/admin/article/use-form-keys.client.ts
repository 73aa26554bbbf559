'use client'

import { useEffect } from 'react'
import { useDeskActs } from '#components/admin/palette/desk-acts.client.ts'
import { SHORTCUTS } from '#components/admin/palette/shortcut-table.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { ArticleWork } from './use-article.client.ts'

type Props = { work: ArticleWork; mayPublish: boolean; onPublish: () => void }

/** The chords of the form, and its acts in the command palette. */
export function useFormKeys({ work, mayPublish, onPublish }: Props): void {
  const t = useWords()
  const save = () => void work.save()
  const publish = () => {
    if (mayPublish) onPublish()
  }
  const group = t('article.actions')
  useDeskActs('article', [
    { group, label: t('article.saveDraft'), keys: SHORTCUTS.article.save, run: save },
    ...(mayPublish
      ? [{ group, label: t('publish.publish'), keys: SHORTCUTS.article.publish, run: publish }]
      : []),
    ...(work.id === null
      ? []
      : [
          {
            group,
            label: t('article.preview'),
            run: () => void window.open(`/admin/articles/${work.id}/preview`, '_blank'),
          },
        ]),
  ])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      if (event.key.toLowerCase() === 's' && !event.shiftKey) save()
      else if (event.key === 'Enter') publish()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  })
}
