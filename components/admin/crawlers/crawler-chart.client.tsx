'use client'

import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useWords } from '#components/admin/words.client.tsx'
import type { CrawlerDay, CrawlerKind } from '#domain/crawlers/rules.ts'

const COLOURS: Record<CrawlerKind, string> = {
  engine: '#2f6f9f',
  search: '#4f9a6b',
  answer: '#c98a1b',
  training: '#b5362f',
  preview: '#7a6bb0',
  other: '#8a857c',
}
const KINDS = Object.keys(COLOURS) as CrawlerKind[]

/** Visits by day, stacked by class. The table below says the same in figures. */
export function CrawlerChart({ days }: { days: readonly CrawlerDay[] }) {
  const t = useWords()
  const shown = KINDS.filter((kind) => days.some((day) => day.kind === kind))
  return (
    <figure aria-label={t('crawlers.chart')}>
      <div className="h-56 w-full text-xs" aria-hidden>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={byDay(days)}
            margin={{ top: 4, right: 4, bottom: 0, left: -16 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} strokeOpacity={0.25} />
            <XAxis dataKey="day" tickFormatter={(day: string) => day.slice(5)} tickLine={false} />
            <YAxis allowDecimals={false} tickLine={false} axisLine={false} />
            <Tooltip
              cursor={{ fillOpacity: 0.1 }}
              contentStyle={{ background: 'var(--color-panel)', border: '1px solid var(--color-line)' }}
            />
            <Legend />
            {shown.map((kind) => (
              <Bar
                key={kind}
                dataKey={kind}
                name={t(`crawlers.kinds.${kind}`)}
                stackId="visits"
                fill={COLOURS[kind]}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  )
}

function byDay(days: readonly CrawlerDay[]): Record<string, string | number>[] {
  const sums = new Map<string, Record<string, string | number>>()
  for (const { day, kind, visits } of days) {
    const row = sums.get(day) ?? { day }
    row[kind] = Number(row[kind] ?? 0) + visits
    sums.set(day, row)
  }
  return [...sums.values()].sort((a, b) => String(a.day).localeCompare(String(b.day)))
}
