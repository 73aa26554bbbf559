import type { DeskTranslator } from '#lib/desk-i18n.ts'
import type { ErrorCode } from '#lib/errors.ts'

/** What a Server Action says when it did not do what it was asked. `message` is for people. */
export type Failure = {
  ok: false
  code: ErrorCode | 'unexpected' | 'offline'
  message: string
  fields: Record<string, string>
  data: unknown
}

export type ActionResult<T> = { ok: true; value: T } | Failure

/** The result of an action, also when the network is away: nothing is thrown at the interface. */
export async function settle<T>(call: Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await call
  } catch {
    return { ok: false, code: 'offline', message: '', fields: {}, data: null }
  }
}

/** What to tell an editor of a failure: in the desk's language where the reason is always the same. */
export function failureText(t: DeskTranslator, { code, message }: Failure): string {
  if (code === 'offline' || code === 'unauthenticated' || code === 'forbidden') return t(`common.${code}`)
  return message || t('common.unexpected')
}
