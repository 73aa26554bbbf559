'use client'

import { type ReactNode, useEffect, useState } from 'react'

/** Fields that wait until the page listens: nothing typed into them before can be lost. */
export function WhenReady({ children }: { children: ReactNode }) {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <fieldset disabled={!isReady} data-waiting={isReady ? undefined : ''} className="contents">
      {children}
    </fieldset>
  )
}
