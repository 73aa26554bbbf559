import { stringify } from 'csv-stringify/sync'
import type { Analytics } from './editor-queries.ts'
import type { AnalyticsTable } from './schema.ts'

type Cell = string | number

/** One of the tables as CSV, with its head. What a spreadsheet would take for a formula is marked as text. */
export function analyticsCsv(table: AnalyticsTable, found: Analytics): string {
  return stringify([HEADS[table], ...rowsOf(table, found)], { escape_formulas: true })
}

const HEADS: Record<AnalyticsTable, string[]> = {
  days: ['day', 'views', 'before'],
  hours: ['hour', 'views', 'before'],
  articles: ['id', 'headline', 'views', 'before'],
  sections: ['id', 'section', 'views', 'before'],
  authors: ['id', 'author', 'views', 'before'],
  editions: ['edition', 'views', 'before'],
  referrers: ['host', 'views', 'before'],
  campaigns: ['source', 'medium', 'campaign', 'views', 'before'],
}

function rowsOf(table: AnalyticsTable, found: Analytics): Cell[][] {
  if (table === 'days') return found.points.map(({ at, views, before }) => [at, views, before])
  if (table === 'hours') return found.hours.map(({ at, views, before }) => [at, views, before])
  if (table === 'campaigns')
    return found.campaigns.map(({ source, medium, campaign, views, before }) => [
      source,
      medium,
      campaign,
      views,
      before,
    ])
  if (table === 'editions' || table === 'referrers')
    return found[table].map(({ id, views, before }) => [id, views, before])
  return found[table].map(({ id, name, views, before }) => [id, name, views, before])
}
