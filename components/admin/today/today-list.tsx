import type { ReactNode } from 'react'
import { StatusBadge } from '#components/admin/status-badge.tsx'
import type { ArticleStage } from '#domain/articles/flow/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

/** Times are texts already. */
export type TodayLine = {
  id: number
  headline: string
  edition: Edition
  /** What stands before it: a time, or a day and a time. */
  when: string
  /** What stands below it: section, names, views. */
  details: string[]
  /** Shown where lines of a list differ in it. */
  stage?: ArticleStage
}

type Props = {
  id: string
  title: string
  /** What is said when there is nothing. */
  none: string
  lines: readonly TodayLine[]
  /** Leads to all of them, with how many there are. */
  all?: { href: string; label: string }
  children?: ReactNode
  t: DeskTranslator
}

/** One list of the desk's first screen: a time, a headline that opens the article, and small print. */
export function TodayList({ id, title, none, lines, all, children, t }: Props) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3 border-line border-b pb-1.5">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {all && (
          <a href={all.href} className="ml-auto text-soft text-xs underline underline-offset-4">
            {all.label}
          </a>
        )}
      </div>
      {children}
      {lines.length === 0 ? (
        <p className="py-1 text-sm text-soft">{none}</p>
      ) : (
        <ul className="grid gap-px">
          {lines.map((line) => (
            <li key={line.id} className="flex gap-3 rounded-md py-1.5">
              <span className="w-16 shrink-0 text-soft text-xs leading-5 tabular-nums">{line.when}</span>
              <div className="min-w-0">
                <a
                  href={`/admin/articles/${line.id}`}
                  lang={line.headline ? line.edition : undefined}
                  className="break-words font-medium leading-snug underline-offset-4 hover:underline"
                >
                  {line.headline || t('article.untitled')}
                </a>
                <p className="mt-0.5 flex flex-wrap gap-x-2 gap-y-1 text-soft text-xs tabular-nums">
                  {line.stage && <StatusBadge stage={line.stage} t={t} />}
                  {line.details.filter(Boolean).join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
