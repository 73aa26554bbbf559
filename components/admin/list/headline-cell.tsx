import { MessageSquare, PenLine } from 'lucide-react'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import type { ArticleRow } from './article-row.ts'

/** The headline of a row, which opens the article, and who is at it. */
export function Headline({ row, t }: { row: ArticleRow; t: DeskTranslator }) {
  return (
    <>
      <a
        href={`/admin/articles/${row.id}`}
        lang={row.edition}
        className="font-medium leading-snug after:absolute after:inset-0"
      >
        {row.headline || <span className="text-soft italic">{t('article.untitled')}</span>}
      </a>
      <span className="ml-2 text-soft text-xs uppercase">{row.edition}</span>
      {row.openComments > 0 && (
        <span
          className="ml-2 inline-flex items-center gap-1 align-middle text-soft text-xs tabular-nums"
          title={t('comments.inList', { count: row.openComments })}
        >
          <MessageSquare className="size-3" aria-hidden />
          <span aria-hidden>{row.openComments}</span>
          <span className="sr-only">{t('comments.inList', { count: row.openComments })}</span>
        </span>
      )}
      {row.writer && (
        <span className="mt-0.5 flex items-center gap-1 text-warn text-xs">
          <PenLine className="size-3" aria-hidden />
          {t('presence.inList', { name: row.writer })}
        </span>
      )}
      <span className="mt-0.5 block text-soft text-xs md:hidden">
        {[row.sectionName, row.when || row.updated].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}
