'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { type ActionResult, failureText, settle } from '#components/admin/action-result.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'

type BulkMove = 'sendToReview' | 'archive' | 'bin'

/** Makes a move with many articles; those that refuse are told of and hold up nobody. */
export type MoveMany = (input: {
  move: BulkMove
  ids: number[]
}) => Promise<ActionResult<{ done: number[]; refused: { id: number; message: string }[] }>>

type Props = { ids: number[]; moveMany: MoveMany; onDone: () => void }

/** What can be done with the selected articles at once. */
export function BulkBar({ ids, moveMany, onDone }: Props) {
  const t = useWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  if (ids.length === 0) return null

  async function make(move: BulkMove) {
    setBusy(true)
    const result = await settle(moveMany({ move, ids }))
    setBusy(false)
    if (!result.ok) return toast.error(failureText(t, result))
    const { done, refused } = result.value
    if (done.length > 0) toast.success(t('list.bulkDone', { count: done.length }))
    for (const message of new Set(refused.map((one) => one.message))) toast.error(message)
    onDone()
    router.refresh()
  }

  return (
    <section
      aria-label={t('list.selected')}
      className="sticky top-0 z-20 mb-2 flex flex-wrap items-center gap-2 rounded-md bg-sunken p-2"
    >
      <p className="mr-2 text-sm tabular-nums">{t('list.selectedCount', { count: ids.length })}</p>
      <Button size="sm" disabled={isBusy} onClick={() => void make('sendToReview')}>
        {t('flow.sendToReview')}
      </Button>
      <Button size="sm" disabled={isBusy} onClick={() => void make('archive')}>
        {t('flow.archive')}
      </Button>
      <Button size="sm" variant="danger" disabled={isBusy} onClick={() => void make('bin')}>
        {t('flow.bin')}
      </Button>
      <Button size="sm" variant="ghost" onClick={onDone}>
        {t('list.selectNone')}
      </Button>
    </section>
  )
}
