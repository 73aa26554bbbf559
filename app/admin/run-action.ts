import { headers } from 'next/headers'
import type { ActionResult } from '#components/admin/action-result.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { requestAddress } from '#domain/editors/session.ts'
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
  return settled(async () => {
    const session = await currentSession()
    if (!session)
      throw new AppError('unauthenticated', 'You are signed out. Sign in in another tab and try again.')
    return work(session.editor)
  })
}

/** The body of an action for people who are not signed in; `work` gets their network address. */
export async function runOpenAction<T>(work: (address: string) => Promise<T>): Promise<ActionResult<T>> {
  return settled(async () => work(requestAddress(await headers())))
}

async function settled<T>(work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() }
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
