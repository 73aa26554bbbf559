'use client'

import { arrayMove } from '@dnd-kit/sortable'
import { useState } from 'react'
import { toast } from 'sonner'
import { type Failure, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import { FRONT_SLOTS } from '#domain/front/rules.ts'
import type { FrontActions, FrontPlace, FrontWork } from './front-place.ts'

const keyOf = (places: FrontPlace[]) =>
  JSON.stringify(fullOf(places).map((place) => place && [place.articleId, place.until]))

const fullOf = (places: FrontPlace[]): FrontPlace[] =>
  Array.from({ length: FRONT_SLOTS }, (_, index) => places[index] ?? null)

/** What is being arranged, what of it is kept, and the road to the server. */
export function useFrontWork({
  edition,
  initial,
  live,
  actions,
}: {
  edition: Edition
  initial: FrontWork
  live: FrontPlace[]
  actions: FrontActions
}) {
  const t = useWords()
  const [places, setPlaces] = useState(() => fullOf(initial.places))
  const [kept, setKept] = useState({
    version: initial.version,
    key: keyOf(initial.places),
    live: keyOf(live),
  })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const key = keyOf(places)

  const put = (index: number, place: FrontPlace) =>
    setPlaces((now) => now.map((one, at) => (at === index ? place : one)))

  async function send(by: FrontActions['save'], isLive: boolean): Promise<boolean> {
    if (isBusy) return false
    setBusy(true)
    const slots = places.map((place) => place && { articleId: place.articleId, until: place.until || null })
    const done = await settle(by({ edition, baseVersion: kept.version, slots }))
    setBusy(false)
    setFailure(done.ok ? null : done)
    if (!done.ok) return false
    setKept((now) => ({ version: done.value.version, key, live: isLive ? key : now.live }))
    toast.success(t(isLive ? 'front.published' : 'front.saved'))
    return true
  }

  return {
    places,
    isBusy,
    failure,
    isDirty: key !== kept.key,
    isAhead: kept.key !== kept.live,
    put,
    move: (from: number, to: number) => {
      if (to >= 0 && to < FRONT_SLOTS) setPlaces((now) => arrayMove(now, from, to))
    },
    pin: (index: number, until: string) =>
      setPlaces((now) => now.map((one, at) => (at === index && one ? { ...one, until } : one))),
    /** Into the first free place, or the last one when none is free. An article that stands already is moved there. */
    add: ({ id, label }: ComboboxOption) =>
      setPlaces((now) => {
        const others = now.map((place) => (place?.articleId === id ? null : place))
        const free = others.indexOf(null)
        const at = free < 0 ? FRONT_SLOTS - 1 : free
        return others.map((place, index) =>
          index === at ? { articleId: id, headline: label, until: '' } : place,
        )
      }),
    save: () => send(actions.save, false),
    publish: () => send(actions.publish, true),
    preview: async () => {
      if (key === kept.key || (await send(actions.save, false)))
        window.open(`/admin/preview/front/${edition}`, '_blank', 'noreferrer')
    },
  }
}
