'use client'

import { useCallback, useMemo, useState } from 'react'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import type { ContentNames, RecallChoice } from './desk-article.ts'

type Kind = 'tags' | 'authors' | 'places'

/** What the ids of the form are called: it learns each name as it is picked. */
export function useNames(initial: ContentNames) {
  const [names, setNames] = useState(initial)
  const learn = useCallback((more: Partial<ContentNames>) => {
    setNames((now) => ({
      ...now,
      tags: joined(now.tags, more.tags),
      authors: joined(now.authors, more.authors),
      places: joined(now.places, more.places),
      recalls: joined(now.recalls, more.recalls),
    }))
  }, [])
  return useMemo(
    () => ({
      learn,
      option: (kind: Kind, id: number): ComboboxOption =>
        names[kind].find((one) => one.id === id) ?? { id, label: `#${id}` },
      recall: (id: number): RecallChoice =>
        names.recalls.find((one) => one.id === id) ?? { id, headline: `#${id}`, detail: '' },
    }),
    [names, learn],
  )
}

export type Names = ReturnType<typeof useNames>

function joined<T extends { id: number }>(now: T[], more: T[] = []): T[] {
  const fresh = new Set(more.map(({ id }) => id))
  return more.length === 0 ? now : [...now.filter(({ id }) => !fresh.has(id)), ...more]
}
