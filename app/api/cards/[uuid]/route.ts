import { connection } from 'next/server'
import { CARD_POLICY, cardHtml } from '#domain/oembed/card.ts'
import { findCardItem } from '#domain/oembed/queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { conditionalResponse } from '#lib/conditional.ts'

/** The headline card of an article, for frames on other pages; the server in front leaves its policy alone (server/router.ts). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ uuid: string }> },
): Promise<Response> {
  await connection()
  const item = await findCardItem((await params).uuid)
  const headers = { 'Content-Security-Policy': CARD_POLICY, 'X-Robots-Tag': 'noindex' }
  if (!item) return new Response('There is no article here.\n', { status: 404, headers })
  const response = conditionalResponse(request, {
    body: cardHtml(item, (await getPaper(item.edition)).name),
    type: 'text/html; charset=utf-8',
    cacheControl: 'public, max-age=0, s-maxage=60',
  })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
