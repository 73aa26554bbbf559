'use client'

import { useCallback, useRef } from 'react'

/** A function that stays the same while what it does is always of the newest rendering: for timers and listeners. */
export function useEvent<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const newest = useRef(act)
  newest.current = act
  return useCallback((...given: Given) => newest.current(...given), [])
}
