'use client'

import { type RefObject, useEffect } from 'react'
import { keepBackup } from './local-backup.ts'

const PAUSE_MS = 700

type Unsaved<Content> = { baseVersion: number; content: Content }

/** Keeps unsaved work in this browser while it is written, and asks before the page is left with it. */
export function useBackup<Content>(
  name: string,
  isDirty: boolean,
  { baseVersion, content }: Unsaved<Content>,
  isLeaving?: RefObject<boolean>,
): void {
  useEffect(() => {
    if (!isDirty) return
    const keep = () => keepBackup(name, { baseVersion, content, at: Date.now() })
    const timer = setTimeout(keep, PAUSE_MS)
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isLeaving?.current) return
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
