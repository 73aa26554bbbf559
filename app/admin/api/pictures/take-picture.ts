import { readAtMost } from '#app/read-at-most.ts'
import { can, type Editor, type EditorAction } from '#domain/editors/rules.ts'
import { MAX_PICTURE_BYTES } from '#domain/pictures/rules.ts'
import { sayError } from '#lib/desk-problems.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { currentSession } from '../../current-editor.ts'
import { deskWords } from '../../desk-words.ts'

const TOO_LARGE = 'The picture is larger than 25 MB. Export it smaller and try again.'

/** What a request brings: the bytes of a file with its name, or JSON with an address. */
export type Brought = { bytes: Buffer; fileName: string } | { address: unknown }

/**
 * The body of a handler that takes a picture: the bytes as the body, or `{ url }`. Rights are asked before anything is
 * read. Answers what `work` answers, or `{ code, message }` with the reason.
 */
export async function takePicture(
  request: Request,
  action: EditorAction,
  work: (editor: Editor, brought: Brought) => Promise<object>,
): Promise<Response> {
  try {
    assertSameOrigin(request)
    const session = await currentSession()
    if (!session)
      throw new AppError('unauthenticated', 'You are signed out. Sign in in another tab and try again.')
    if (!can(session.editor, action)) throw new AppError('forbidden', 'Your role may not add pictures.')
    return answer(200, await work(session.editor, await readBrought(request)))
  } catch (error) {
    if (isAppError(error)) {
      const { language } = await deskWords()
      return answer(error.status, { code: error.code, message: sayError(language, error).message })
    }
    log.error({ err: error }, 'A picture could not be taken in')
    return answer(500, { code: 'unexpected', message: '' })
  }
}

async function readBrought(request: Request): Promise<Brought> {
  if (request.headers.get('content-type') === 'application/json')
    return { address: await request.json().catch(() => null) }
  const bytes = await readAtMost(request, MAX_PICTURE_BYTES, TOO_LARGE)
  if (bytes.length === 0) throw new AppError('invalid', 'No picture came. Choose a file and try again.')
  return { bytes, fileName: readName(request.headers.get('x-file-name') ?? '') }
}

function readName(sent: string): string {
  try {
    return decodeURIComponent(sent)
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      .slice(0, 200)
  } catch {
    return ''
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** A browser says where a POST comes from; another site's page has no business here. */
function assertSameOrigin(request: Request): void {
  const origin = URL.parse(request.headers.get('origin') ?? '')
  if (!origin || origin.host !== request.headers.get('host')) {
    throw new AppError('forbidden', 'Pictures are taken only from the desk itself.')
  }
}
