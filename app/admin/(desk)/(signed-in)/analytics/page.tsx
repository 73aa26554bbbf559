import { AnalyticsFilters } from '#components/admin/analytics/analytics-filters.tsx'
import { AnalyticsPlots } from '#components/admin/analytics/analytics-plots.tsx'
import { AnalyticsTables } from '#components/admin/analytics/analytics-tables.tsx'
import { changeText } from '#components/admin/analytics/analytics-words.ts'
import { getAnalytics } from '#domain/analytics/editor-queries.ts'
import { changeOf, type Point } from '#domain/analytics/rules.ts'
import { analyticsSchema } from '#domain/analytics/schema.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { env } from '#lib/env.ts'
import { formatShortDate } from '#lib/time.ts'
import { requireEditor } from '../../../current-editor.ts'
import { DeskTitle } from '../../../desk-title.tsx'
import { deskWords } from '../../../desk-words.ts'

const SHOWN = 20

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AnalyticsPage({ searchParams }: Props) {
  const [editor, { language, t }, search] = await Promise.all([requireEditor(), deskWords(), searchParams])
  const given = (name: string) => search[name] || null
  const question = analyticsSchema.parse({
    period: given('period'),
    edition: given('edition'),
    sectionId: given('sectionId'),
    articleId: given('articleId'),
  })
  const [found, sections] = await Promise.all([
    getAnalytics(editor, question, { most: SHOWN }),
    listSectionsForDesk(editor, question.edition ?? language),
  ])
  const number = (value: number) => value.toLocaleString(language)
  const dayName = (day: string) => formatShortDate(`${day}T12:00:00Z`, language)
  const named = (points: Point[]) =>
    points.map((point) => ({ ...point, at: point.at.length === 2 ? `${point.at}:00` : dayName(point.at) }))
  return (
    <main className="mx-auto grid w-full max-w-6xl gap-7 px-4 pt-6 pb-16">
      <DeskTitle>{t('analytics.title')}</DeskTitle>
      <div className="grid gap-4">
        <h1 className="font-semibold text-xl tracking-tight">{t('analytics.title')}</h1>
        <AnalyticsFilters
          question={question}
          editions={env.EDITIONS}
          sections={sections}
          articleName={found.articleName}
          t={t}
        />
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <p className="font-semibold text-3xl tabular-nums">{number(found.total.views)}</p>
        <p className="text-sm text-soft tabular-nums">
          {t('analytics.total', { from: dayName(found.firstDay), to: dayName(found.lastDay) })}
          {' · '}
          {t('analytics.compared', { count: number(found.total.before) })}{' '}
          <span className="font-medium text-ink">{changeText(changeOf(found.total))}</span>
        </p>
      </div>
      <AnalyticsPlots
        question={question}
        days={found.points.length > 1 && question.period !== 'today' ? named(found.points) : null}
        hours={named(found.hours)}
        t={t}
      />
      {question.articleId === null && (
        <AnalyticsTables question={question} found={found} number={number} t={t} />
      )}
    </main>
  )
}
