import { analyticsCsv } from '#domain/analytics/csv.ts'
import { getAnalytics } from '#domain/analytics/editor-queries.ts'
import { analyticsSchema, analyticsTableSchema } from '#domain/analytics/schema.ts'
import { can } from '#domain/editors/rules.ts'
import { currentSession } from '../../current-editor.ts'

const MOST = 10_000

/** One table of the numbers as CSV, longer than the screen shows it. */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession()
  if (!session) return new Response(null, { status: 401 })
  if (!can(session.editor, 'analytics.read')) return new Response(null, { status: 403 })
  const { searchParams } = new URL(request.url)
  const question = analyticsSchema.parse({
    period: searchParams.get('period'),
    edition: searchParams.get('edition') || null,
    sectionId: searchParams.get('sectionId') || null,
    articleId: searchParams.get('articleId') || null,
  })
  const table = analyticsTableSchema.parse(searchParams.get('table'))
  const found = await getAnalytics(session.editor, question, { most: MOST })
  return new Response(analyticsCsv(table, found), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${table}-${found.firstDay}-${found.lastDay}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
