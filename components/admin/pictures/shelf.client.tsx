'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { toast } from 'sonner'
import { useWords } from '#components/admin/words.client.tsx'
import type { PictureView, SentPicture } from '#domain/pictures/rules.ts'
import { sendPicture } from './send-picture.ts'

type Shelf = {
  pictures: Record<number, PictureView>
  put: (pictures: Record<number, PictureView>) => void
  /** Sends a file, or has the server fetch an address; tells the editor when it was not taken, and then answers null. */
  send: (source: File | string) => Promise<SentPicture | null>
  /** Sends several, two at a time; answers those that were taken, in their order. */
  sendAll: (sources: readonly File[]) => Promise<SentPicture[]>
}

const ShelfContext = createContext<Shelf | null>(null)

/** The pictures that an article uses, by id, so that every part of the form can draw them. */
export function PictureShelf({
  initial,
  children,
}: {
  initial: Record<number, PictureView>
  children: ReactNode
}) {
  const t = useWords()
  const [pictures, setPictures] = useState(initial)
  const put = useCallback(
    (more: Record<number, PictureView>) => setPictures((now) => ({ ...now, ...more })),
    [],
  )
  const send = useCallback(
    async (source: File | string) => {
      const name = typeof source === 'string' ? source : source.name
      const wait = toast.loading(t('picture.sending', { name }))
      const sent = await sendPicture(source, (share) =>
        toast.loading(t('picture.progress', { name, percent: Math.floor(share * 100) }), { id: wait }),
      )
      toast.dismiss(wait)
      if ('problem' in sent) {
        toast.error(sent.problem || t('picture.notSent'))
        return null
      }
      put({ [sent.picture.id]: sent.picture })
      return sent.picture
    },
    [put, t],
  )
  const sendAll = useCallback(
    async (sources: readonly File[]) => {
      const sent: (SentPicture | null)[] = sources.map(() => null)
      const waiting = [...sources.entries()]
      const worker = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) sent[next[0]] = await send(next[1])
      }
      await Promise.all([worker(), worker()])
      return sent.filter((picture) => picture !== null)
    },
    [send],
  )
  const shelf = useMemo(() => ({ pictures, put, send, sendAll }), [pictures, put, send, sendAll])
  return <ShelfContext value={shelf}>{children}</ShelfContext>
}

export function usePictureShelf(): Shelf {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error('usePictureShelf is called outside PictureShelf')
  return shelf
}
