/** What went wrong, for programs: stable, unlike the message. */
export type ErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'stale_version'
  | 'conflict'
  | 'too_large'
  | 'too_many'
  | 'unavailable'

const STATUS: Record<ErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  stale_version: 409,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
}

/**
 * An error that a person may read: `message` says what to do, `fields` names the fields at fault, `data` carries what
 * the caller needs to go on (both versions of a conflict, say). Everything else that is thrown is a defect.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: Record<string, string>
  readonly data: unknown

  constructor(
    code: ErrorCode,
    message: string,
    { fields = {}, data, cause }: { fields?: Record<string, string>; data?: unknown; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.name = 'AppError'
    this.code = code
    this.fields = fields
    this.data = data
  }

  get status(): number {
    return STATUS[this.code]
  }
}

/** True for an AppError, also for one that was thrown by another copy of this module in the same process. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error
}
