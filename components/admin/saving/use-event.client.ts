'use client'

import { useCallback, useRef, useState } from 'react'

/** A function that stays the same while what it does is always of the newest rendering: for timers and listeners. */
export function useEvent<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const newest = useRef(act)
  newest.current = act
  return useCallback((...given: Given) => newest.current(...given), [])
}

/** The same for several that are handed on together. */
export function useEvents<Acts extends Record<string, (...given: never[]) => unknown>>(acts: Acts): Acts {
  const newest = useRef(acts)
  newest.current = acts
  const [kept] = useState(() => {
    const later =
      (name: string) =>
      (...given: never[]) =>
        newest.current[name]?.(...given)
    return Object.fromEntries(Object.keys(acts).map((name) => [name, later(name)])) as Acts
  })
  return kept
}
