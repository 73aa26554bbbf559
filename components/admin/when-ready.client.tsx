'use client'

import { type ReactNode, useLayoutEffect, useState } from 'react'

/** Fields that wait until the page listens: nothing typed into them before can be lost. */
export function WhenReady({ children }: { children: ReactNode }) {
  const [isReady, setReady] = useState(false)
  // Before anything else can be pressed: a field that opens by a quick key could not take the focus.
  useLayoutEffect(() => setReady(true), [])
  return (
    <fieldset disabled={!isReady} data-waiting={isReady ? undefined : ''} className="contents">
      {children}
    </fieldset>
  )
}
