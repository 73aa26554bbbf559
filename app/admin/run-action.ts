import type { ActionResult } from '#components/admin/action-result.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { sayError } from '#lib/desk-problems.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { currentSession } from './current-editor.ts'
import { deskWords } from './desk-words.ts'

/**
 * The body of every Server Action: signed in or refused, and whatever goes wrong comes back as data. What was thrown
 * for people is told; a defect is logged and says only that there was one.
 */
export async function runAction<T>(work: (editor: Editor) => Promise<T>): Promise<ActionResult<T>> {
  try {
    const session = await currentSession()
    if (!session)
      throw new AppError('unauthenticated', 'You are signed out. Sign in in another tab and try again.')
    return { ok: true, value: await work(session.editor) }
  } catch (error) {
    const { language, t } = await deskWords()
    if (isAppError(error)) {
      const { code, data } = error
      return { ok: false, code, ...sayError(language, error), data: data ?? null }
    }
    log.error({ err: error }, 'An action of the desk failed')
    return { ok: false, code: 'unexpected', message: t('common.unexpected'), fields: {}, data: null }
  }
}
