'use client'

import { useEffect, useRef, useState } from 'react'
import { settle } from '#components/admin/action-result.ts'
import { useLive } from '#components/admin/live/use-live.client.ts'
import { useEvent } from '#components/admin/saving/use-event.client.ts'
import { useSame } from '#components/admin/saving/use-same.client.ts'
import type { PresenceAct } from '#domain/presence/rules.ts'
import { type PresenceNow, sendPresence, type Writer } from './presence-now.ts'

const BEAT_MS = 15_000
const WAITING_MS = 1_000

type Options = {
  /** Null while the article is not there yet. */
  id: number | null
  /** False for who may not save it anyway. */
  isOn: boolean
  /** Who else was writing when the page was made. */
  initial: Writer | null
  version: number
  /** Sends what is unsaved; fulfilled when it is kept, or could not be. */
  saveNow: () => Promise<void>
  /** Shows the newest text: to read on, or (`isMine`) to write on. */
  catchUp: (isMine: boolean) => Promise<void>
}

/** What was said last: the text went to somebody else, or its writer keeps it from who asked. */
type Said = 'gone' | 'kept' | null

/** Who writes the article, live: one page writes, the others read along and may ask for the text or take it over. */
export function usePresence(options: Options) {
  const { id, isOn, initial } = options
  const [now, setNow] = useState<PresenceNow | null>(
    initial && { version: options.version, isMine: false, writer: initial, wanted: null },
  )
  const [said, setSaid] = useState<Said>(null)
  const page = useRef('')
  const latest = useRef(now)
  const line = useRef<Promise<void>>(Promise.resolve())
  const waiting = useRef(0)
  const isReading = now?.writer != null && !now.isMine

  /** What is said goes out one by one, so that no older answer comes last. */
  const say = useEvent((act: PresenceAct): Promise<void> => {
    if (act === 'hold' && waiting.current > 0) return line.current
    waiting.current += 1
    line.current = line.current
      .then(() => send(act))
      .finally(() => {
        waiting.current -= 1
      })
    return line.current
  })

  async function send(act: PresenceAct): Promise<void> {
    page.current ||= crypto.randomUUID()
    if (id === null || !isOn) return
    const answer = await settle(sendPresence({ articleId: id, page: page.current, act }))
    if (answer.ok) await hear(answer.value)
  }

  async function hear(next: PresenceNow): Promise<void> {
    const before = latest.current
    const wasReading = before?.writer != null && !before.isMine
    const reads = next.writer !== null && !next.isMine
    if (next.isMine && next.wanted?.mode === 'take') {
      await options.saveNow()
      return send('give')
    }
    if (reads && !wasReading) {
      await options.saveNow()
      setSaid('gone')
    } else if (reads) {
      if (next.version !== options.version) await options.catchUp(false)
      if (before?.wanted?.isMine && !next.wanted) setSaid('kept')
    } else {
      if (wasReading) await options.catchUp(true)
      setSaid(null)
    }
    latest.current = next
    setNow(next)
  }

  useLive({
    concerns: (heard) =>
      (heard.kind === 'presence' || (heard.kind === 'article' && isReading)) && heard.articleId === id,
    refresh: () => void say('hold'),
    everyMs: now?.wanted?.isMine && now.wanted.mode === 'take' ? WAITING_MS : BEAT_MS,
  })

  useEffect(() => {
    if (id === null || !isOn) return
    void say('hold')
    const onLeave = () => void settle(sendPresence({ articleId: id, page: page.current, act: 'leave' }))
    const onBack = ({ persisted }: PageTransitionEvent) => persisted && void say('hold')
    window.addEventListener('pagehide', onLeave)
    window.addEventListener('pageshow', onBack)
    return () => {
      window.removeEventListener('pagehide', onLeave)
      window.removeEventListener('pageshow', onBack)
    }
  }, [id, isOn, say])

  const sayAnew = useEvent((act: PresenceAct) => {
    setSaid(null)
    void (act === 'give' ? options.saveNow().then(() => say('give')) : say(act))
  })

  return useSame({
    isReading,
    writer: now?.writer ?? null,
    wanted: now?.wanted ?? null,
    said,
    say: sayAnew,
  })
}
