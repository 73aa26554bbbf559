import { DERIVATIVES, derivativeName } from '#domain/pictures/rules.ts'
import { mediaFiles } from '#lib/storage/media.ts'

const KEY = /^[0-9a-f]{24}$/
const TYPES = new Map(
  DERIVATIVES.map((made) => [derivativeName(made), made.format === 'jpg' ? 'image/jpeg' : 'image/webp']),
)

/** A picture's file. Its address is a digest of its bytes, so it may be kept for ever. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string; file: string }> },
): Promise<Response> {
  const { key, file } = await params
  const type = TYPES.get(file)
  const bytes = type && KEY.test(key) ? await mediaFiles().get(key, file) : null
  if (!type || !bytes) {
    return new Response('There is no such picture.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=60' },
    })
  }
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
