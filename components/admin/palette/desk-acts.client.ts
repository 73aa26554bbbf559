'use client'

import { useEffect } from 'react'

/** Something that can be done on the page that is open: `label` in the desk's language, `keys` as people read them. */
export type DeskAct = { label: string; group: string; keys?: string; run: () => void }

const registered = new Map<string, DeskAct[]>()

/** Offers acts in the command palette while the caller is on the page. */
export function useDeskActs(name: string, acts: DeskAct[]): void {
  useEffect(() => {
    registered.set(name, acts)
    return () => void registered.delete(name)
  })
}

/** What the page offers now. */
export function deskActs(): DeskAct[] {
  return [...registered.values()].flat()
}
