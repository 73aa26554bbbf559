import type { CrawlerDay } from '#domain/crawlers/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

/** Who came, the most frequent first. */
export function CrawlerTable({ days, t }: { days: readonly CrawlerDay[]; t: DeskTranslator }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead className="text-soft text-xs">
          <tr>
            <th className="py-1 pr-4 font-medium">{t('crawlers.agent')}</th>
            <th className="py-1 pr-4 font-medium">{t('crawlers.kind')}</th>
            <th className="py-1 pr-4 text-right font-medium">{t('crawlers.visits')}</th>
            <th className="py-1 text-right font-medium">{t('crawlers.latest')}</th>
          </tr>
        </thead>
        <tbody>
          {sumByAgent(days).map(({ agent, kind, visits, day }) => (
            <tr key={agent} className="border-line border-t">
              <td className="py-1.5 pr-4 font-medium">
                {agent === 'other' ? t('crawlers.otherName') : agent}
              </td>
              <td className="py-1.5 pr-4 text-soft">{t(`crawlers.kinds.${kind}`)}</td>
              <td className="py-1.5 pr-4 text-right tabular-nums">{visits}</td>
              <td className="whitespace-nowrap py-1.5 text-right text-soft tabular-nums">{day}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function sumByAgent(days: readonly CrawlerDay[]): CrawlerDay[] {
  const sums = new Map<string, CrawlerDay>()
  for (const one of days) {
    const known = sums.get(one.agent)
    const day = known && known.day > one.day ? known.day : one.day
    sums.set(one.agent, { ...one, day, visits: one.visits + (known?.visits ?? 0) })
  }
  return [...sums.values()].sort((a, b) => b.visits - a.visits)
}
