'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { WireState } from '#domain/intake/rules.ts'

export type WireActions = {
  take: (id: number) => Promise<ActionResult<{ articleId: number }>>
  ignore: (id: number) => Promise<ActionResult<null>>
  restore: (id: number) => Promise<ActionResult<null>>
}
type Props = { id: number; headline: string; state: WireState; acts: WireActions }

/** Takes an item as a draft, puts it aside, or gives it back to the queue. */
export function WireActs({ id, headline, state, acts }: Props) {
  const t = useWords()
  const [isBusy, setBusy] = useState(false)

  async function act<T>(call: Promise<ActionResult<T>>, next: (value: T) => void) {
    setBusy(true)
    const done = await settle(call)
    if (done.ok) return next(done.value)
    setBusy(false)
    toast.error(failureText(t, done))
  }
  const reload = () => window.location.reload()

  if (state === 'taken') return null
  return (
    <div className="flex gap-2">
      <Button
        variant="primary"
        size="sm"
        disabled={isBusy}
        aria-label={`${t('wire.take')}: ${headline}`}
        onClick={() =>
          void act(acts.take(id), ({ articleId }) => window.location.assign(`/admin/articles/${articleId}`))
        }
      >
        {t('wire.take')}
      </Button>
      {state === 'new' ? (
        <Button
          size="sm"
          disabled={isBusy}
          aria-label={`${t('wire.ignore')}: ${headline}`}
          onClick={() => void act(acts.ignore(id), reload)}
        >
          {t('wire.ignore')}
        </Button>
      ) : (
        <Button
          size="sm"
          disabled={isBusy}
          aria-label={`${t('wire.restore')}: ${headline}`}
          onClick={() => void act(acts.restore(id), reload)}
        >
          {t('wire.restore')}
        </Button>
      )}
    </div>
  )
}
