'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { CalendarActions, CalendarEntry } from './calendar-entry.ts'

/** The entries with what is being moved already on its new day, and the questions that are open. */
export function useCalendar(
  given: readonly CalendarEntry[],
  { actions, nameOf }: { actions: CalendarActions; nameOf: (day: string) => string },
) {
  const t = useWords()
  const router = useRouter()
  const [moved, setMoved] = useState<Record<string, string>>({})
  const [asking, setAsking] = useState<{ entry: CalendarEntry; day: string } | null>(null)
  const [said, setSaid] = useState('')
  // What the server says now holds all that was moved before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new entries are the reason.
  useEffect(() => setMoved({}), [given])
  const entries = given.map((entry) => ({ ...entry, day: moved[entry.key] ?? entry.day }))

  /** Moves planned work at once; of an article the time is asked first. */
  async function move(key: string, day: string) {
    const entry = entries.find((one) => one.key === key)
    if (!entry || entry.day === day) return
    if (entry.kind === 'scheduled') return setAsking({ entry, day })
    setMoved((now) => ({ ...now, [key]: day }))
    setSaid(t('calendar.moved', { title: entry.title, day: nameOf(day) }))
    const done = await settle(actions.move({ id: entry.id, day }))
    if (done.ok) return router.refresh()
    setMoved(({ [key]: _, ...rest }) => rest)
    setSaid('')
    toast.error(failureText(t, done))
  }

  return { entries, move, asking, stopAsking: () => setAsking(null), said, refresh: () => router.refresh() }
}
