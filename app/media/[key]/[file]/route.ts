import { mediaType } from '#domain/pictures/rules.ts'
import { takeSocialPicture } from '#domain/social-pictures/commands.ts'
import { parseSocialName, type SocialSubject, socialPicturePath } from '#domain/social-pictures/rules.ts'
import { mediaFiles } from '#lib/storage/media.ts'

const KEY = /^[0-9a-f]{24}$/

/** A picture's file. Its address is a digest of what it shows, so it may be kept for ever. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string; file: string }> },
): Promise<Response> {
  const { key, file } = await params
  if (!KEY.test(key)) return missing()
  const subject = parseSocialName(file)
  if (subject) return sendSocialPicture(key, subject)
  const type = mediaType(file)
  const bytes = type && (await mediaFiles().get(key, file))
  return type && bytes ? send(bytes, type) : missing()
}

/** An address from before an edit, which nobody asked for in its time, leads to the picture as it is now. */
async function sendSocialPicture(key: string, subject: SocialSubject): Promise<Response> {
  const found = await takeSocialPicture(key, subject)
  if (!found) return missing()
  if ('bytes' in found) return send(found.bytes, 'image/jpeg')
  const headers = { Location: socialPicturePath(subject, found.newer), 'Cache-Control': 'no-store' }
  return new Response(null, { status: 307, headers })
}

function send(bytes: Buffer<ArrayBuffer>, type: string): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function missing(): Response {
  return new Response('There is no such picture.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=60' },
  })
}
