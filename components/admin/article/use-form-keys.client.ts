'use client'

import { useEffect } from 'react'
import { useDeskActs } from '#components/admin/palette/desk-acts.client.ts'
import { SHORTCUTS } from '#components/admin/palette/shortcut-table.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { ArticleMove } from '#domain/articles/flow/rules.ts'
import type { ArticleWork } from './use-article.client.ts'

type Props = { work: ArticleWork; moves: readonly ArticleMove[]; onPublish: () => void }

/** The chords of the form, and its acts in the command palette. */
export function useFormKeys({ work, moves, onPublish }: Props): void {
  const t = useWords()
  const maySave = moves.includes('save')
  const mayPublish = moves.includes('publish')
  const save = () => {
    if (maySave) void work.save()
  }
  const publish = () => {
    if (mayPublish) onPublish()
  }
  const group = t('article.actions')
  useDeskActs('article', [
    ...(maySave ? [{ group, label: t('article.saveDraft'), keys: SHORTCUTS.article.save, run: save }] : []),
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
      // A comment that is being written is sent by the same chord.
      if (event.target instanceof Element && event.target.closest('[data-own-keys]')) return
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
