'use client'

import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'

/** `at` is when the version was saved; `href` leads to the form of what is restored. */
type Props<Asked> = {
  at: string
  href: string
  asked: Asked
  restore: (asked: Asked) => Promise<ActionResult<null>>
}

/** Brings a version back, as a new one on top, and opens it in the form. */
export function RestoreVersion<Asked>({ at, href, asked, restore }: Props<Asked>) {
  const t = useWords()
  const [isBusy, setBusy] = useState(false)

  async function bringBack() {
    if (isBusy) return
    setBusy(true)
    const done = await settle(restore(asked))
    setBusy(false)
    if (!done.ok) return toast.error(failureText(t, done))
    window.location.assign(href)
  }

  return (
    <WhenReady>
      <Button aria-disabled={isBusy} onClick={() => void bringBack()}>
        <RotateCcw />
        {t('versions.restore', { at })}
      </Button>
    </WhenReady>
  )
}
