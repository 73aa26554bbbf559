'use client'

import { useMemo, useRef, useState } from 'react'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import { dropBackup } from '#components/admin/saving/local-backup.ts'
import type { SavedWork } from '#components/admin/saving/use-autosave.client.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { DeskArticle } from './desk-article.ts'

/** What of the article is saved, and since when; `base` is that as it is now, whichever rendering asks. */
export function useSaved(article: DeskArticle, content: ArticleContent) {
  const [saved, showSaved] = useState<SavedWork>(article)
  const [savedAt, setSavedAt] = useState(article.savedAt)
  const base = useRef(saved)
  const savedKey = useMemo(() => keyOf(saved.content), [saved.content])
  const isDirty = useMemo(() => keyOf(content) !== savedKey, [content, savedKey])
  const backupName = saved.id === null ? `new-${article.edition}` : String(saved.id)

  /** Waiting saves go on from here, whichever rendering began them. */
  function setSaved({ id, version, content: kept }: SavedWork, at?: string) {
    if (base.current.id === null) dropBackup(backupName)
    base.current = { id, version, content: kept }
    showSaved(base.current)
    if (at !== undefined) setSavedAt(at)
  }

  return {
    saved,
    base,
    isDirty,
    backupName,
    setSaved,
    /** As the newsroom's clock has it. */
    savedAt: saved.version === article.version ? article.savedAt : savedAt,
  }
}
