import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { expireEverythingInHandler, expireInHandler } from '#lib/cache/expire.ts'
import { INTERNAL_HEADER, internalSecret } from '#lib/internal-secret.ts'

const bodySchema = z.object({
  /** Cache tags; null stands for everything. */
  tags: z.array(z.string().min(1).max(256)).max(10_000).nullable(),
})

/** Expires cache tags in this process. Only this process knows the secret: it is asked by server/expire-locally.ts. */
export async function POST(request: Request): Promise<Response> {
  if (!isInsider(request)) return new Response(null, { status: 404 })
  const body = bodySchema.safeParse(await request.json().catch(() => null))
  if (!body.success) return new Response(null, { status: 400 })
  const { tags } = body.data
  if (tags) expireInHandler(tags)
  else expireEverythingInHandler()
  return new Response(null, { status: 204 })
}

function isInsider(request: Request): boolean {
  const given = Buffer.from(request.headers.get(INTERNAL_HEADER) ?? '')
  const secret = Buffer.from(internalSecret())
  return given.length === secret.length && timingSafeEqual(given, secret)
}
