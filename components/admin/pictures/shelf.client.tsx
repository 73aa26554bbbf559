'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { toast } from 'sonner'
import { LibraryPicker } from '#components/admin/library/library-picker.client.tsx'
import type { FindPictures } from '#components/admin/library/offered-picture.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { DeskPicture, SentPicture } from '#domain/pictures/rules.ts'
import { sendPicture } from './send-picture.ts'

type Shelf = {
  pictures: Record<number, DeskPicture>
  put: (pictures: Record<number, DeskPicture>) => void
  /** Sends a file, or has the server fetch an address; tells the editor when it was not taken, and then answers null. */
  send: (source: File | string) => Promise<SentPicture | null>
  /** Sends several, two at a time; answers those that were taken, in their order. */
  sendAll: (sources: readonly File[]) => Promise<SentPicture[]>
  /** Lets the editor choose from the library; answers nothing when they thought better of it. */
  choose: (options: { many: boolean }) => Promise<SentPicture[]>
}

const ShelfContext = createContext<Shelf | null>(null)

type Props = { initial: Record<number, DeskPicture>; find: FindPictures; children: ReactNode }
type Asking = { many: boolean; answer: (chosen: SentPicture[]) => void }

/** The pictures that a form uses, by id, so that every part of it can draw them; and the ways to more. */
export function PictureShelf({ initial, find, children }: Props) {
  const t = useWords()
  const [pictures, setPictures] = useState(initial)
  const [asking, setAsking] = useState<Asking | null>(null)
  const put = useCallback(
    (more: Record<number, DeskPicture>) => setPictures((now) => ({ ...now, ...more })),
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
  const choose = useCallback(
    ({ many }: { many: boolean }) =>
      new Promise<SentPicture[]>((answer) => {
        setAsking({ many, answer })
      }),
    [],
  )
  const shelf = useMemo(
    () => ({ pictures, put, send, sendAll, choose }),
    [pictures, put, send, sendAll, choose],
  )
  return (
    <ShelfContext value={shelf}>
      {children}
      {asking && (
        <LibraryPicker
          find={find}
          many={asking.many}
          fetchFrom={send}
          onDone={(chosen) => {
            put(Object.fromEntries(chosen.map((picture) => [picture.id, picture])))
            setAsking(null)
            asking.answer(chosen)
          }}
        />
      )}
    </ShelfContext>
  )
}

export function usePictureShelf(): Shelf {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error('usePictureShelf is called outside PictureShelf')
  return shelf
}
