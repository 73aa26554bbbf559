import { readPost } from '#domain/body/commands.ts'
import { sayError } from '#lib/desk-problems.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { currentSession } from '../../current-editor.ts'
import { deskWords } from '../../desk-words.ts'

/** Reads a post of another site for a stored card. Answers `{ url, card }`, or `{ code, message }` with the reason. */
export async function POST(request: Request): Promise<Response> {
  try {
    const origin = URL.parse(request.headers.get('origin') ?? '')
    if (!origin || origin.host !== request.headers.get('host'))
      throw new AppError('forbidden', 'Posts are read only for the desk itself.')
    const session = await currentSession()
    if (!session)
      throw new AppError('unauthenticated', 'You are signed out. Sign in in another tab and try again.')
    const asked: unknown = await request.json().catch(() => null)
    return answer(200, await readPost(session.editor, asked, new Date()))
  } catch (error) {
    const { language } = await deskWords()
    if (isAppError(error))
      return answer(error.status, { code: error.code, message: sayError(language, error).message })
    log.error({ err: error }, 'A post could not be read')
    return answer(500, { code: 'unexpected', message: '' })
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
