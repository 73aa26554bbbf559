import { readAtMost } from '#app/read-at-most.ts'
import { addToUpload } from '#domain/imports/runs/commands.ts'
import { sayError } from '#lib/desk-problems.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { currentSession } from '../../current-editor.ts'
import { deskWords } from '../../desk-words.ts'

const TOO_LARGE = 'A piece of the file is larger than was said: choose the file again.'

/** Takes a piece of a file for an import, `?id=…&at=…`, the bytes as the body. Answers `{ size, isWhole }`. */
export async function POST(request: Request): Promise<Response> {
  try {
    const origin = URL.parse(request.headers.get('origin') ?? '')
    if (!origin || origin.host !== request.headers.get('host'))
      throw new AppError('forbidden', 'Files are taken only from the desk itself.')
    const session = await currentSession()
    if (!session)
      throw new AppError('unauthenticated', 'You are signed out. Sign in in another tab and try again.')
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const readPiece = (most: number) => readAtMost(request, most, TOO_LARGE)
    return answer(200, await addToUpload(session.editor, asked, readPiece))
  } catch (error) {
    const { language } = await deskWords()
    if (isAppError(error))
      return answer(error.status, { code: error.code, message: sayError(language, error).message })
    log.error({ err: error }, 'A piece of an import could not be kept')
    return answer(500, { code: 'unexpected', message: '' })
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
