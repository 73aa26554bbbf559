'use client'

import { RotateCcw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { failureText, settle } from '#components/admin/action-result.ts'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { FlowActions } from './flow-actions.ts'

type Row = {
  id: number
  edition: Edition
  headline: string
  wasWithdrawn: boolean
  binned: string
  goes: string
  mayRestore: boolean
}

/** What was thrown away, with a way back for each. */
export function BinTable({ rows, move }: { rows: Row[]; move: FlowActions['move'] }) {
  const t = useWords()
  const router = useRouter()

  async function restore(id: number) {
    const done = await settle(move('unbin', id))
    if (!done.ok) return toast.error(failureText(t, done))
    toast.success(t('flow.unbinned'))
    router.refresh()
  }

  const head = 'whitespace-nowrap py-2 pr-4 text-left font-medium text-soft text-xs'
  const cell = 'hidden whitespace-nowrap py-2 pr-4 text-soft tabular-nums sm:table-cell'
  return (
    <WhenReady>
      <table className="w-full border-line border-t text-sm">
        <thead>
          <tr className="border-line border-b">
            <th className={head}>{t('list.headline')}</th>
            <th className={`${head} hidden sm:table-cell`}>{t('bin.since')}</th>
            <th className={`${head} hidden sm:table-cell`}>{t('bin.until')}</th>
            <th className={head}>
              <span className="sr-only">{t('flow.unbin')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-line border-b">
              <td className="w-full py-2 pr-4">
                <a href={`/admin/articles/${row.id}`} lang={row.edition} className="mr-2 font-medium">
                  {row.headline || <span className="text-soft italic">{t('article.untitled')}</span>}
                </a>
                {row.wasWithdrawn && <Badge tone="accent">{t('status.withdrawn')}</Badge>}
                <span className="mt-0.5 block text-soft text-xs sm:hidden">
                  {t('bin.until')}: {row.goes}
                </span>
              </td>
              <td className={cell}>{row.binned}</td>
              <td className={cell}>{row.goes}</td>
              <td className="py-2 text-right">
                {row.mayRestore && (
                  <Button size="sm" onClick={() => void restore(row.id)}>
                    <RotateCcw />
                    {t('bin.restore')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WhenReady>
  )
}
