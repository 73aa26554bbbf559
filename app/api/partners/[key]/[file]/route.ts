import { connection } from 'next/server'
import { feedType } from '#domain/feeds/write-feed.ts'
import { admitPartner } from '#domain/partners/commands.ts'
import { getPartnerFeed } from '#domain/partners/feed-queries.ts'
import { conditionalResponse } from '#lib/conditional.ts'
import { isAppError } from '#lib/errors.ts'
import { absoluteUrl, feedFormat } from '#lib/url.ts'

type Context = { params: Promise<{ key: string; file: string }> }

const HIDDEN = { 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer' }

/** A partner's own feed (docs/contracts/feeds.md). Every question goes to the database: a key that is shut is shut. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection()
  const { key, file } = await params
  const format = feedFormat(file)
  try {
    const partner = await admitPartner(key)
    if (!format) return new Response('There is nothing at this address.\n', { status: 404, headers: HIDDEN })
    const body = await getPartnerFeed(partner, format, absoluteUrl(`/api/partners/${key}/${file}`))
    const type = `${feedType(format)}; charset=utf-8`
    const response = conditionalResponse(request, { body, type, cacheControl: 'private, no-cache' })
    for (const [name, value] of Object.entries(HIDDEN)) response.headers.set(name, value)
    return response
  } catch (error) {
    if (!isAppError(error)) throw error
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...HIDDEN }
    return new Response(`${error.message}\n`, { status: error.status, headers })
  }
}
