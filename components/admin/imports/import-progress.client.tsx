'use client'

import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import type { ImportState } from '#domain/imports/runs/rules.ts'
import type { ImportActs } from './import-plan.client.tsx'

type Props = { id: number; state: ImportState; done: number; items: number; acts: ImportActs }

const EVERY_MS = 1_500

/** How far an import is, asked again and again; the page comes anew when it is at its end. */
export function ImportProgress({ id, state, done: first, items, acts }: Props) {
  const t = useWords()
  const [done, setDone] = useState(first)

  useEffect(() => {
    const timer = setInterval(async () => {
      const asked = await settle(acts.progress(id))
      if (!asked.ok) return
      if (!asked.value || asked.value.state !== state) return window.location.reload()
      setDone(asked.value.done)
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [id, state, acts])

  async function stop() {
    const stopped = await settle(acts.stop(id))
    if (stopped.ok) return window.location.reload()
    toast.error(failureText(t, stopped))
  }
  const isCounted = state !== 'reading' && items > 0
  return (
    <div className="grid gap-2">
      <progress
        className="h-2 w-full accent-accent"
        aria-label={t(`imports.states.${state}`)}
        {...(isCounted ? { value: Math.min(done, items), max: items } : {})}
      />
      <div className="flex items-center gap-3">
        <span role="status" className="text-sm text-soft tabular-nums">
          {isCounted ? t('imports.progress', { done, items }) : t('imports.wait')}
        </span>
        {state !== 'reading' && (
          <Button className="ml-auto" onClick={() => void stop()}>
            {t('imports.stop')}
          </Button>
        )}
      </div>
    </div>
  )
}
