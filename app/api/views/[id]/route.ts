import { answerRequest, visitHeaders } from './answer-request.ts'

/** Counts a visit and answers `{ views }` after the commit (docs/contracts/view-endpoint.md). */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const answer = await answerRequest(request, (await params).id, 'page')
  const headers = visitHeaders('application/json; charset=utf-8', answer)
  return new Response(answer.body, { status: answer.status, headers })
}
