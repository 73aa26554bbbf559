'use client'

import { createColumnHelper, rowSelectionFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useLive } from '#components/admin/live/use-live.client.ts'
import { StatusBadge } from '#components/admin/status-badge.tsx'
import { WhenReady } from '#components/admin/when-ready.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { cn } from '#components/ui/cn.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import type { ArticleRow } from './article-row.ts'
import { BulkBar, type MoveMany } from './bulk-bar.client.tsx'
import { Headline } from './headline-cell.tsx'

const features = tableFeatures({ rowSelectionFeature })
const helper = createColumnHelper<typeof features, ArticleRow>()

/** The columns; `look` says from which width on each is shown. */
function columnsOf(t: DeskTranslator) {
  return helper.columns([
    helper.display({
      id: 'select',
      header: ({ table }) => (
        <input
          type="checkbox"
          aria-label={t('list.selectAll')}
          checked={table.getIsAllRowsSelected()}
          onChange={table.getToggleAllRowsSelectedHandler()}
        />
      ),
      cell: ({ row }) => (
        <input
          type="checkbox"
          className="relative z-10"
          aria-label={t('list.select', { headline: row.original.headline || t('article.untitled') })}
          checked={row.getIsSelected()}
          onChange={row.getToggleSelectedHandler()}
        />
      ),
    }),
    helper.accessor('headline', {
      header: t('list.headline'),
      cell: ({ row }) => <Headline row={row.original} t={t} />,
    }),
    helper.accessor('stage', {
      header: t('list.status'),
      cell: ({ row: { original } }) => (
        <StatusBadge
          stage={original.stage}
          since={original.since}
          hasChanges={original.hasUnpublishedChanges}
          isStale={original.isStale}
          t={t}
        />
      ),
    }),
    helper.accessor('sectionName', { header: t('list.section') }),
    helper.accessor('authorNames', {
      header: t('list.authors'),
      cell: ({ row }) => row.original.authorNames.join(', '),
    }),
    helper.accessor('when', { header: t('list.published') }),
    helper.accessor('updated', {
      header: t('list.changed'),
      cell: ({ row: { original } }) => (
        <>
          {original.updated}
          {original.editedBy && <span className="block text-xs">{original.editedBy}</span>}
        </>
      ),
    }),
    helper.accessor('views', { header: t('list.views'), cell: ({ row }) => row.original.views || '' }),
  ])
}

/** Who is writing may end without a word: a browser died. */
const REFRESH_MS = 60_000

const WIDE = 'hidden xl:table-cell'
const MIDDLE = 'hidden md:table-cell'
const LOOK: Record<string, string> = {
  select: 'w-6 pr-2',
  headline: 'w-full',
  sectionName: `${WIDE} whitespace-nowrap text-soft`,
  authorNames: `${WIDE} min-w-32 text-soft`,
  when: `${MIDDLE} whitespace-nowrap text-soft tabular-nums`,
  updated: `${WIDE} whitespace-nowrap text-soft tabular-nums`,
  views: `${MIDDLE} pr-0 text-right text-soft tabular-nums`,
}

type Props = { rows: ArticleRow[]; moveMany: MoveMany }

export function ArticleTable({ rows, moveMany }: Props) {
  const t = useWords()
  const router = useRouter()
  const columns = useMemo(() => columnsOf(t), [t])
  useLive({
    concerns: ({ kind }) => kind === 'presence',
    refresh: () => router.refresh(),
    everyMs: REFRESH_MS,
  })
  const table = useTable({ features, columns, data: rows, getRowId: ({ id }) => String(id) })
  const chosen = Object.entries(table.state.rowSelection).flatMap(([id, is]) => (is ? [Number(id)] : []))
  return (
    <WhenReady>
      <BulkBar ids={chosen} moveMany={moveMany} onDone={() => table.setRowSelection({})} />
      <table className="w-full border-line border-t text-sm">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="border-line border-b">
              {group.headers.map((header) => (
                <th
                  key={header.id}
                  className={cn(
                    'whitespace-nowrap py-2 pr-4 text-left font-medium text-soft text-xs',
                    LOOK[header.column.id],
                  )}
                >
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              className={cn(
                'relative border-line border-b hover:bg-sunken/60 has-[a:focus-visible]:bg-sunken',
                row.getIsSelected() && 'bg-sunken',
              )}
            >
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={cn('py-2 pr-4 align-top', LOOK[cell.column.id])}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WhenReady>
  )
}
