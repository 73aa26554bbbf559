'use client'

import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { useDeskLanguage, useWords } from '#components/admin/words.client.tsx'

/** `at` is a text already. */
export type ChartPoint = { at: string; views: number; before: number }

type Props = { label: string; points: readonly ChartPoint[]; head: string }

/** Visits as bars, those of the span before as a line; the table behind it says the same in figures. */
export function ViewsChart({ label, points, head }: Props) {
  const t = useWords()
  const language = useDeskLanguage()
  const number = (value: number) => value.toLocaleString(language)
  return (
    <figure aria-label={label} className="grid min-w-0 gap-1">
      <div className="h-60 w-full text-xs" aria-hidden>
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            data={[...points]}
            margin={{ top: 4, right: 4, bottom: 0, left: -8 }}
            // Hidden from screen readers, it must not take the focus either.
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} strokeOpacity={0.25} />
            <XAxis dataKey="at" tickLine={false} minTickGap={24} stroke="var(--color-soft)" />
            <YAxis
              allowDecimals={false}
              tickLine={false}
              axisLine={false}
              tickFormatter={number}
              stroke="var(--color-soft)"
            />
            <Tooltip
              cursor={{ fillOpacity: 0.1 }}
              formatter={(value) => number(Number(value))}
              contentStyle={{ background: 'var(--color-panel)', border: '1px solid var(--color-line)' }}
            />
            <Legend />
            <Bar
              dataKey="views"
              name={t('analytics.views')}
              fill="light-dark(#2f6f9f, #6fa8d0)"
              isAnimationActive={false}
            />
            <Line
              dataKey="before"
              name={t('analytics.before')}
              stroke="light-dark(#a3221c, #f0857d)"
              strokeDasharray="4 3"
              dot={false}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <details className="text-sm">
        <summary className="w-fit cursor-pointer text-soft text-xs underline underline-offset-4">
          {t('analytics.asTable')}
        </summary>
        <div className="mt-2">
          <table className="w-full max-w-md text-left">
            <thead className="text-soft text-xs">
              <tr>
                <th className="py-1 font-medium">{head}</th>
                <th className="py-1 text-right font-medium">{t('analytics.views')}</th>
                <th className="py-1 text-right font-medium">{t('analytics.before')}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ at, views, before }) => (
                <tr key={at} className="border-line border-t">
                  <th scope="row" className="py-1 font-normal">
                    {at}
                  </th>
                  <td className="py-1 text-right tabular-nums">{number(views)}</td>
                  <td className="py-1 text-right text-soft tabular-nums">{number(before)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
