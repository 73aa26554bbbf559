'use client'

import { useRef } from 'react'

/** The object of the last rendering as long as each of its fields is what it was, so that what takes it need not draw again. */
export function useSame<T extends object>(now: T): T {
  const kept = useRef(now)
  if (!isSame(kept.current, now)) kept.current = now
  return kept.current
}

function isSame<T extends object>(before: T, now: T): boolean {
  const names = Object.keys(now) as (keyof T)[]
  return (
    names.length === Object.keys(before).length && names.every((name) => Object.is(before[name], now[name]))
  )
}
