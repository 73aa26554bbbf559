import { db } from '#lib/db.ts'
import { someAddress } from './some-address.ts'

const READER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36'

/** Posts one visit as a reader's browser does, from an address of its own unless `headers` name one. */
export async function visit(
  portalUrl: string,
  id: number | string,
  headers: Record<string, string> = {},
): Promise<{ status: number; views: number | null; retryAfter: string | null }> {
  const answer = await fetch(`${portalUrl}/api/views/${id}`, {
    method: 'POST',
    headers: { 'user-agent': READER, 'x-forwarded-for': someAddress(), origin: portalUrl, ...headers },
  })
  const body: unknown = await answer.json().catch(() => null)
  const views = typeof body === 'object' && body && 'views' in body ? Number(body.views) : null
  return { status: answer.status, views, retryAfter: answer.headers.get('retry-after') }
}

/** The visits of an article as Postgres has them: the total, and the sum of its hours. */
export async function keptViews(articleId: number): Promise<{ total: number; hours: number }> {
  const row = await db.articleViews.findUnique({ where: { articleId } })
  const hours = await db.articleViewHour.aggregate({ where: { articleId }, _sum: { views: true } })
  return { total: Number(row?.total ?? 0), hours: hours._sum.views ?? 0 }
}
