'use client'

import { type RefObject, useEffect } from 'react'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { keepBackup } from './local-backup.ts'

const PAUSE_MS = 700

type Unsaved = { baseVersion: number; content: ArticleContent }

/** Keeps unsaved work in this browser while it is written, and asks before the page is left with it. */
export function useBackup(
  name: string,
  isDirty: boolean,
  { baseVersion, content }: Unsaved,
  isLeaving: RefObject<boolean>,
): void {
  useEffect(() => {
    if (!isDirty) return
    const keep = () => keepBackup(name, { baseVersion, content, at: Date.now() })
    const timer = setTimeout(keep, PAUSE_MS)
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isLeaving.current) return
      keep()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', onLeave)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeunload', onLeave)
    }
  }, [name, isDirty, baseVersion, content, isLeaving])
}
