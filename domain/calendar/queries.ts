import { cacheLife, cacheTag } from 'next/cache'
import { newsroomDay } from '#lib/time.ts'
import { TODAY } from './tags.ts'

/** The newsroom's calendar day as "YYYY-MM-DD". The short life is a net below the job that expires it at midnight. */
export async function getToday(): Promise<string> {
  'use cache'
  cacheLife('front')
  cacheTag(TODAY)
  return newsroomDay(new Date())
}
