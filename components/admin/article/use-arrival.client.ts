'use client'

import { useEffect } from 'react'
import { toast } from 'sonner'
import { useWords } from '#components/admin/words.client.tsx'
import { takeArrival } from './problems.ts'

/** Goes on where the form before this one left: the same field, and the word that it has published. */
export function useArrival() {
  const t = useWords()
  useEffect(() => {
    const arrival = takeArrival()
    if (!arrival) return
    // The text appears a moment after the form. React's rehearsal of effects must not swallow the word that was left.
    setTimeout(() => {
      if (arrival.published) toast.success(t('publish.published'))
      if (arrival.focus) document.getElementById(arrival.focus)?.focus()
    }, 100)
  }, [t])
}
