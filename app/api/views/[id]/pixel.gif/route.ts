import { connection } from 'next/server'
import { PIXEL } from '#domain/views/answer.ts'
import { answerRequest, visitHeaders } from '../answer-request.ts'

/** Counts a visit of a reader without JavaScript and answers a transparent picture. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  await connection()
  const answer = await answerRequest(request, (await params).id, 'pixel')
  return new Response(PIXEL, { status: answer.status, headers: visitHeaders('image/gif', answer) })
}
