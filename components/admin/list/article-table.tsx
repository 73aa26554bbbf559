import { StatusBadge } from '#components/admin/status-badge.tsx'
import type { ArticleStage } from '#domain/articles/flow/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

/** Times are texts already. */
export type ArticleRow = {
  id: number
  edition: Edition
  stage: ArticleStage
  since: 'corrected' | 'updated' | null
  hasUnpublishedChanges: boolean
  headline: string
  sectionName: string
  authorNames: string[]
  published: string
  updated: string
  views: number
}

export function ArticleTable({ rows, t }: { rows: ArticleRow[]; t: DeskTranslator }) {
  const head = 'whitespace-nowrap py-2 pr-4 text-left font-medium text-soft text-xs'
  const wide = 'hidden lg:table-cell'
  return (
    <table className="w-full border-line border-t text-sm">
      <thead>
        <tr className="border-line border-b">
          <th className={head}>{t('list.headline')}</th>
          <th className={head}>{t('list.status')}</th>
          <th className={`${head} ${wide}`}>{t('list.section')}</th>
          <th className={`${head} ${wide}`}>{t('list.authors')}</th>
          <th className={`${head} hidden md:table-cell`}>{t('list.published')}</th>
          <th className={`${head} ${wide}`}>{t('list.changed')}</th>
          <th className={`${head} hidden text-right md:table-cell`}>{t('list.views')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} t={t} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, t }: { row: ArticleRow; t: DeskTranslator }) {
  const cell = 'py-2 pr-4 align-top text-soft'
  const wide = 'hidden lg:table-cell'
  return (
    <tr className="relative border-line border-b hover:bg-sunken/60 has-[a:focus-visible]:bg-sunken">
      <td className="w-full py-2 pr-4 align-top">
        <a
          href={`/admin/articles/${row.id}`}
          lang={row.edition}
          className="font-medium leading-snug after:absolute after:inset-0"
        >
          {row.headline || <span className="text-soft italic">{t('article.untitled')}</span>}
        </a>
        <span className="ml-2 text-soft text-xs uppercase">{row.edition}</span>
        <span className="mt-0.5 block text-soft text-xs md:hidden">
          {[row.sectionName, row.published || row.updated].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className="py-2 pr-4 align-top">
        <StatusBadge stage={row.stage} since={row.since} hasChanges={row.hasUnpublishedChanges} t={t} />
      </td>
      <td className={`${cell} ${wide} whitespace-nowrap`}>{row.sectionName}</td>
      <td className={`${cell} ${wide} min-w-32`}>{row.authorNames.join(', ')}</td>
      <td className={`${cell} hidden whitespace-nowrap tabular-nums md:table-cell`}>{row.published}</td>
      <td className={`${cell} ${wide} whitespace-nowrap tabular-nums`}>{row.updated}</td>
      <td className={`${cell} hidden pr-0 text-right tabular-nums md:table-cell`}>{row.views || ''}</td>
    </tr>
  )
}
