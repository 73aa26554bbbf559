'use client'

import { useEffect } from 'react'
import { toast } from 'sonner'
import { useWords } from '#components/admin/words.client.tsx'
import { takeArrival } from './problems.ts'

const REST_MS = 100

/** Goes on where the form before this one left: the same field, and the word that it has published. A new article begins in its headline. */
export function useArrival(isNew: boolean) {
  const t = useWords()
  useEffect(() => {
    const arrival = takeArrival() ?? (isNew ? { focus: 'field-headline', published: false } : null)
    if (!arrival) return
    // The text appears a moment after the form. React's rehearsal of effects must not swallow the word that was left.
    setTimeout(() => {
      if (arrival.published) toast.success(t('publish.published'))
      if (arrival.focus) focusWhenOn(arrival.focus)
    }, REST_MS)
  }, [t, isNew])
}

/** Waits until the field is switched on. Who was quicker stays where they are. */
function focusWhenOn(id: string): void {
  const field = document.getElementById(id)
  if (field?.matches(':disabled')) setTimeout(() => focusWhenOn(id), REST_MS)
  else if (document.activeElement === document.body) field?.focus()
}
