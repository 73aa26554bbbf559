import { drawSocialPreview } from '#domain/social-pictures/editor-queries.ts'
import { isAppError } from '#lib/errors.ts'
import { currentSession } from '../../../current-editor.ts'

/** The social picture of a saved version, for the cards of its preview. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const session = await currentSession()
  if (!session) return refusal(401)
  try {
    const bytes = await drawSocialPreview(session.editor, { id: Number((await params).id) })
    return new Response(bytes, { headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (isAppError(error)) return refusal(error.status)
    throw error
  }
}

function refusal(status: number): Response {
  return new Response('There is no such picture.\n', { status, headers: { 'Cache-Control': 'no-store' } })
}
