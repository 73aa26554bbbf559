import { cacheLife, cacheTag } from 'next/cache'
import { TODAY } from '#domain/calendar/tags.ts'
import { newsroomDay } from '#lib/time.ts'
import { currentRates, type RateView } from './rules.ts'
import { listLastRates } from './store.ts'
import { RATES } from './tags.ts'

/** Today's official rates, or the last that are known, each with its date. Empty when none was ever fetched. */
export async function findRates(): Promise<RateView[]> {
  'use cache'
  cacheLife('front')
  cacheTag(RATES, TODAY)
  const today = newsroomDay(new Date())
  return currentRates(await listLastRates(today), today)
}
