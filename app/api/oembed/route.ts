import { connection } from 'next/server'
import { findItemAt } from '#domain/oembed/queries.ts'
import { toOembed } from '#domain/oembed/rules.ts'
import { oembedQuerySchema } from '#domain/oembed/schema.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { conditionalResponse } from '#lib/conditional.ts'

const OPEN = { 'Access-Control-Allow-Origin': '*' }
const refuse = (status: number, text: string) => new Response(`${text}\n`, { status, headers: OPEN })

/** Says how an article of ours is embedded elsewhere (oembed.com). */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const asked = oembedQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return refuse(400, 'Name the address of an article as url.')
  const { url, format, maxwidth, maxheight } = asked.data
  if (format !== 'json') return refuse(501, 'There is only JSON.')
  const item = await findItemAt(url)
  if (!item) return refuse(404, 'There is no article at this address.')
  const { name } = await getPaper(item.edition)
  const response = conditionalResponse(request, {
    body: JSON.stringify(toOembed(item, { siteName: name, maxWidth: maxwidth, maxHeight: maxheight })),
    type: 'application/json; charset=utf-8',
    cacheControl: 'public, max-age=0, s-maxage=60',
  })
  response.headers.set('Access-Control-Allow-Origin', '*')
  return response
}
