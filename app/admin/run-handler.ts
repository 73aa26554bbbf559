import { readAtMost } from '#app/read-at-most.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { AppError, statusOf } from '#lib/errors.ts'
import { runAction } from './run-action.ts'

const MOST_BYTES = 4 * 1024 * 1024
const TOO_LARGE = 'This is more than 4 MB of text. Take a part of it out.'

/**
 * The body of a route handler that the desk's own pages call with JSON. It answers what a Server Action would, with the
 * status of what went wrong. Unlike an action it waits for no other one, and a page that is closing can still send it.
 */
export async function runHandler<T>(
  request: Request,
  work: (editor: Editor, sent: unknown) => Promise<T>,
): Promise<Response> {
  const result = await runAction(async (editor) => {
    const origin = URL.parse(request.headers.get('origin') ?? '')
    if (!origin || origin.host !== request.headers.get('host'))
      throw new AppError('forbidden', 'This is open only to the desk itself.')
    return work(editor, jsonOf(await readAtMost(request, MOST_BYTES, TOO_LARGE)))
  })
  return Response.json(result, { status: result.ok ? 200 : statusFor(result.code) })
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function statusFor(code: Parameters<typeof statusOf>[0] | 'unexpected' | 'offline'): number {
  return code === 'unexpected' || code === 'offline' ? 500 : statusOf(code)
}
