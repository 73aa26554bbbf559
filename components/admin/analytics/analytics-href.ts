import type { AnalyticsQuestion, AnalyticsTable } from '#domain/analytics/schema.ts'

function queryOf(question: AnalyticsQuestion): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(question)) if (value !== null) query.set(name, String(value))
  return query
}

/** The address of the numbers that answer a question. */
export function analyticsHref(question: AnalyticsQuestion): string {
  return `/admin/analytics?${queryOf(question)}`
}

/** The address of one of its tables as CSV. */
export function csvHref(question: AnalyticsQuestion, table: AnalyticsTable): string {
  const query = queryOf(question)
  query.set('table', table)
  return `/admin/api/analytics.csv?${query}`
}
