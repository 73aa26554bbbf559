import type { AnalyticsQuestion } from '#domain/analytics/schema.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { csvHref } from './analytics-href.ts'
import { ListHead } from './list-head.tsx'
import { type ChartPoint, ViewsChart } from './views-chart.client.tsx'

type Props = {
  question: AnalyticsQuestion
  /** Null for a single day. */
  days: ChartPoint[] | null
  hours: ChartPoint[]
  t: DeskTranslator
}

/** Visits by day, and by hour of the day. */
export function AnalyticsPlots({ question, days, hours, t }: Props) {
  const plots = [
    { id: 'days' as const, points: days },
    { id: 'hours' as const, points: hours },
  ]
  return (
    <div className="grid gap-x-10 gap-y-7 lg:grid-cols-2">
      {plots.map(
        ({ id, points }) =>
          points && (
            <section key={id} aria-labelledby={id} className="grid min-w-0 content-start gap-3">
              <ListHead id={id} title={t(`analytics.tables.${id}`)} csvHref={csvHref(question, id)} t={t} />
              <ViewsChart
                label={t(`analytics.tables.${id}`)}
                head={t(`analytics.heads.${id}`)}
                points={points}
              />
            </section>
          ),
      )}
    </div>
  )
}
