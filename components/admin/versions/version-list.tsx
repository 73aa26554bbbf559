import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

export type VersionRow = { number: number; at: string; by: string; isAutosave: boolean; isLive: boolean }

type Props = { rows: VersionRow[]; from: number; to: number; t: DeskTranslator }

/** The versions, newest first: two of them are chosen and compared, where there are two. It is a form of the browser's own. */
export function VersionList({ rows, from, to, t }: Props) {
  const choice = (name: 'from' | 'to', row: VersionRow, chosen: number) => (
    <label className="flex items-center gap-1 text-soft text-xs">
      <input type="radio" name={name} value={row.number} defaultChecked={row.number === chosen} />
      {t(`versions.${name}`)}
      <span className="sr-only">
        {row.at} {row.by}
      </span>
    </label>
  )
  const isChoice = rows.length > 1
  return (
    <form method="get" className="grid content-start gap-3">
      <ol className="grid max-h-[22rem] overflow-y-auto rounded-lg border border-line lg:max-h-[calc(100vh-14rem)]">
        {rows.map((row) => (
          <li
            key={row.number}
            className="grid gap-1 border-line border-b px-3 py-2 text-sm tabular-nums last:border-b-0"
          >
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="font-medium">{row.at}</span>
              {row.isLive && <Badge tone="ok">{t('history.live')}</Badge>}
              {row.isAutosave && <Badge>{t('history.autosave')}</Badge>}
            </span>
            <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span className="min-w-0 flex-1 truncate text-soft text-xs">
                {row.by || t('versions.nobody')}
              </span>
              {isChoice && choice('from', row, from)}
              {isChoice && choice('to', row, to)}
            </span>
          </li>
        ))}
      </ol>
      {isChoice && (
        <Button type="submit" variant="primary" className="justify-self-start">
          {t('versions.compare')}
        </Button>
      )}
    </form>
  )
}
