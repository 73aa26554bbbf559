import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'
import { PERIODS, type Period } from './rules.ts'

const PERIOD_NAMES = Object.keys(PERIODS) as [Period, ...Period[]]
const id = z.coerce.number().int().min(0).max(2_147_483_647).nullable().catch(null)

/** What an address asks for. An address that somebody typed must show numbers, whatever it says. */
export const analyticsSchema = z.object({
  period: z.enum(PERIOD_NAMES).catch('week'),
  edition: z.enum(EDITIONS).nullable().catch(null),
  sectionId: id,
  articleId: id,
})
export type AnalyticsQuestion = z.infer<typeof analyticsSchema>

export const ANALYTICS_TABLES = [
  'days',
  'hours',
  'articles',
  'sections',
  'authors',
  'editions',
  'referrers',
  'campaigns',
] as const
export type AnalyticsTable = (typeof ANALYTICS_TABLES)[number]
export const analyticsTableSchema = z.enum(ANALYTICS_TABLES).catch('days')
