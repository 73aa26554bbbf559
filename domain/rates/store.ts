import { type Db, db } from '#lib/db.ts'
import { CURRENCIES, type Currency, type Rate } from './rules.ts'

const select = { currency: true, date: true, value: true, source: true } as const

type Row = { currency: string; date: Date; value: { toNumber(): number }; source: string }

function toRate(row: Row): Rate {
  return {
    currency: row.currency as Currency,
    date: row.date.toISOString().slice(0, 10),
    value: row.value.toNumber(),
    source: row.source,
  }
}

/** The last two rates of each currency on or before `today` (YYYY-MM-DD). */
export async function listLastRates(today: string): Promise<Rate[]> {
  const rows = await Promise.all(
    CURRENCIES.map((currency) =>
      db.rate.findMany({
        where: { currency, date: { lte: new Date(today) } },
        orderBy: { date: 'desc' },
        take: 2,
        select,
      }),
    ),
  )
  return rows.flat().map(toRate)
}

/** The rates that are known of some days (YYYY-MM-DD). */
export async function listRatesOf(days: readonly string[]): Promise<Rate[]> {
  const rows = await db.rate.findMany({
    where: { currency: { in: [...CURRENCIES] }, date: { in: days.map((day) => new Date(day)) } },
    select,
  })
  return rows.map(toRate)
}

/** Keeps a rate; an equal one stays untouched. True when something changed. */
export async function saveRate(tx: Db, rate: Rate): Promise<boolean> {
  const changed = await tx.$executeRaw`
    INSERT INTO rates (currency, date, value, source)
    VALUES (${rate.currency}, ${rate.date}::date, ${rate.value}::numeric, ${rate.source})
    ON CONFLICT (currency, date)
    DO UPDATE SET value = excluded.value, source = excluded.source, "fetchedAt" = now()
    WHERE (rates.value, rates.source) IS DISTINCT FROM (excluded.value, excluded.source)`
  return changed > 0
}
