'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Failure, settle } from '#components/admin/action-result.ts'
import { keyOf } from '#components/admin/merge/merge-rules.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { type KeptDraft, sendDraft } from './send-draft.ts'
import { useEvent } from './use-event.client.ts'

/** How long the keys rest before what they wrote is sent, how long it waits at most, and when a failure is tried again. */
const REST_MS = 2_500
const MOST_MS = 12_000
const AGAIN_MS = 10_000

/** Failures that pass by themselves, or when somebody signs in again; others wait for another text. */
const PASSING: Failure['code'][] = ['offline', 'unexpected', 'unavailable', 'unauthenticated', 'too_many']

export type SavedWork = { id: number | null; version: number; content: ArticleContent }

type Options = {
  content: ArticleContent
  isDirty: boolean
  /** True for who may not save, and while somebody saves on purpose; `busy` knows of that at once. */
  isOff: boolean
  busy: RefObject<boolean>
  /** The content, also what is still being typed. */
  newest: () => ArticleContent
  /** What is saved, as it is now. */
  base: RefObject<SavedWork>
  onKept: (kept: KeptDraft, sent: ArticleContent) => void
  /** Somebody else saved; called when nothing is being typed. */
  onStale: (id: number) => Promise<unknown>
  onRefused: (failure: Failure) => void
}

/** Saves what is written by itself: when it rests for a moment, when the window loses the focus, when the page is left. */
export function useAutosave(options: Options) {
  const { content, isDirty, isOff } = options
  const [trouble, setTrouble] = useState<Failure | null>(null)
  const [isSending, setSending] = useState(false)
  const flight = useRef<Promise<void>>(null)
  const dirtySince = useRef(0)
  const triedAt = useRef(0)
  const refused = useRef<ArticleContent>(null)

  const send = useEvent(async (isLeaving: boolean): Promise<void> => {
    const { newest, base, busy } = options
    if (options.isOff || busy.current) return
    const sent = newest()
    if (keyOf(sent) === keyOf(base.current.content)) return
    setSending(true)
    triedAt.current = Date.now()
    const result = await settle(sendDraft({ ...base.current, content: sent }, isLeaving))
    if (result.ok) {
      dirtySince.current = 0
      setTrouble(null)
      options.onKept(result.value, sent)
    } else await fail(result, sent)
    setSending(false)
  })

  async function fail(failure: Failure, sent: ArticleContent) {
    const { newest, base, onStale, onRefused } = options
    const { id } = base.current
    if (failure.code !== 'stale_version' || id === null) {
      refused.current = PASSING.includes(failure.code) ? null : sent
      setTrouble(failure)
      if (refused.current) onRefused(failure)
    } else if (keyOf(newest()) === keyOf(sent)) {
      setTrouble(failure)
      await onStale(id)
    }
    // Who types on is not interrupted: the next autosave, when the keys rest, asks again.
  }

  /** Sends what is unsaved now; fulfilled when it is kept, or could not be. */
  const saveNow = useEvent((isLeaving: boolean): Promise<void> => {
    const before = flight.current
    const sending = (before ? before.then(() => send(isLeaving)) : send(isLeaving)).finally(() => {
      if (flight.current === sending) flight.current = null
    })
    flight.current = sending
    return sending
  })

  const isHeld = isOff || isSending || trouble?.code === 'stale_version'
  useEffect(() => {
    if (!isDirty) dirtySince.current = 0
    if (!isDirty || isHeld || content === refused.current) return
    const now = Date.now()
    dirtySince.current ||= now
    const due = Math.min(now + REST_MS, dirtySince.current + MOST_MS)
    const again = trouble ? triedAt.current + AGAIN_MS : 0
    const timer = setTimeout(() => void saveNow(false), Math.max(due, again) - now)
    return () => clearTimeout(timer)
  }, [content, isDirty, isHeld, trouble, saveNow])

  const isAsking = isDirty && !isHeld
  useEffect(() => {
    if (!isAsking) return
    const onBlur = () => void saveNow(false)
    const onHide = () => document.visibilityState === 'hidden' && void saveNow(true)
    const onLeave = () => void saveNow(true)
    // Whoever comes back has perhaps signed in again, or has a network again.
    const onFocus = () => trouble && void saveNow(false)
    window.addEventListener('blur', onBlur)
    window.addEventListener('focus', onFocus)
    window.addEventListener('online', onFocus)
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('blur', onBlur)
      window.removeEventListener('focus', onFocus)
      window.removeEventListener('online', onFocus)
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onHide)
    }
  }, [isAsking, trouble, saveNow])

  return {
    trouble,
    isSending,
    saveNow,
    /** Fulfilled when nothing is on its way any more. */
    settled: async () => void (await flight.current),
    clear: () => {
      refused.current = null
      setTrouble(null)
    },
  }
}
