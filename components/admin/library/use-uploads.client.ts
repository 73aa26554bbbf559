'use client'

import { useCallback, useRef, useState } from 'react'
import { sendPicture } from '#components/admin/pictures/send-picture.ts'

export type Upload = {
  id: number
  source: File | string
  name: string
  /** The share that has left, 0 to 1. */
  share: number
  state: 'waiting' | 'sending' | 'sent' | 'refused'
  /** Why it was refused; empty when nobody answered. */
  problem: string
  pictureId: number | null
}

const AT_ONCE = 2

/** Sends pictures two at a time and knows how each fares. `onSent` hears when all are through. */
export function useUploads(onSent: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const waiting = useRef<Upload[]>([])
  const running = useRef(0)
  const next = useRef(1)

  const change = useCallback((id: number, change: Partial<Upload>) => {
    setUploads((now) => now.map((one) => (one.id === id ? { ...one, ...change } : one)))
  }, [])

  const work = useCallback(async () => {
    running.current += 1
    for (let one = waiting.current.shift(); one; one = waiting.current.shift()) {
      const { id, source } = one
      change(id, { state: 'sending', share: 0 })
      const sent = await sendPicture(source, (share) => change(id, { share }))
      if ('picture' in sent) change(id, { state: 'sent', share: 1, pictureId: sent.picture.id })
      else change(id, { state: 'refused', problem: sent.problem })
    }
    running.current -= 1
    if (running.current === 0) onSent()
  }, [change, onSent])

  const send = useCallback(
    (sources: readonly (File | string)[]) => {
      const more = sources.map((source): Upload => {
        const name = typeof source === 'string' ? source : source.name
        return { id: next.current++, source, name, share: 0, state: 'waiting', problem: '', pictureId: null }
      })
      setUploads((now) => [...more, ...now])
      waiting.current.push(...more)
      while (running.current < Math.min(AT_ONCE, running.current + waiting.current.length)) void work()
    },
    [work],
  )

  const again = useCallback(
    ({ id, source }: Upload) => {
      setUploads((now) => now.filter((one) => one.id !== id))
      send([source])
    },
    [send],
  )

  return { uploads, send, again }
}
