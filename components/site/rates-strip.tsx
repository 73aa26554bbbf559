import type { Edition } from '#domain/editions/rules.ts'
import type { RateView } from '#domain/rates/rules.ts'
import { formatNumber, type Translator, translator } from '#lib/i18n.ts'
import { formatShortDate } from '#lib/time.ts'

/** The official rates, for the eye with signs and for the ear in words. Nothing when there are none. */
export function RatesStrip({ edition, rates }: { edition: Edition; rates: RateView[] }) {
  const [first] = rates
  if (!first) return null
  const t = translator(edition)
  return (
    <section className="rates" aria-label={t('rates.label')}>
      <ul>
        {rates.map((rate) => (
          <li key={rate.currency}>
            <span className="visually-hidden">{spokenRate(rate, edition, t)}</span>
            <SeenRate rate={rate} edition={edition} />
          </li>
        ))}
      </ul>
      <span className="rates-source" aria-hidden="true">
        {t('rates.source', { source: first.source, date: dayOf(first, edition) })}
      </span>
    </section>
  )
}

function SeenRate({ rate, edition }: { rate: RateView; edition: Edition }) {
  const change = rounded(rate.change)
  return (
    <span aria-hidden="true">
      <span className="rate-currency">{rate.currency}</span> {formatNumber(rate.value, edition, 2)}
      {change !== null && change !== 0 && (
        <span className={change > 0 ? 'rate-up' : 'rate-down'}>
          {' '}
          {change > 0 ? '+' : '−'}
          {formatNumber(Math.abs(change), edition, 2)}
        </span>
      )}
    </span>
  )
}

/** "USD 41.46, up 0.15, NBU, 12 Jun" */
function spokenRate(rate: RateView, edition: Edition, t: Translator): string {
  const words = {
    currency: rate.currency,
    value: formatNumber(rate.value, edition, 2),
    source: rate.source,
    date: dayOf(rate, edition),
  }
  const change = rounded(rate.change)
  if (change === null) return t('rates.spokenAlone', words)
  const size = formatNumber(Math.abs(change), edition, 2)
  const moved = change === 0 ? t('rates.same') : t(change > 0 ? 'rates.up' : 'rates.down', { change: size })
  return t('rates.spoken', { ...words, change: moved })
}

/** The change as it is shown: a change that rounds to nothing is none. */
function rounded(change: number | null): number | null {
  return change === null ? null : Math.round(change * 100) / 100
}

/** A rate's day is a calendar day, so it is read at noon, where no zone can move it. */
function dayOf({ date }: RateView, edition: Edition): string {
  return formatShortDate(`${date}T12:00:00Z`, edition)
}
