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

/** What fills the gaps of a text, by name. */
type Values = Record<string, string | number>

/** The HTTP status that goes with a code. */
export function statusOf(code: ErrorCode): number {
  return STATUS[code]
}

type Options = {
  /** What fills the `{gaps}` of the message. */
  values?: Values
  /** The fields at fault by their paths, each with what to do. */
  fields?: Record<string, string>
  data?: unknown
  cause?: unknown
}

/**
 * An error that a person may read: `message` says what to do, `fields` names the fields at fault, `data` carries what
 * the caller needs to go on (both versions of a conflict, say). Everything else that is thrown is a defect.
 * The text is a constant with `{gaps}`: by it lib/desk-problems.ts finds what the desk says in Ukrainian.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: Record<string, string>
  readonly data: unknown

  constructor(code: ErrorCode, text: string, { values = {}, fields = {}, data, cause }: Options = {}) {
    super(fillGaps(text, values), { cause })
    this.name = 'AppError'
    this.code = code
    this.fields = fields
    this.data = data
  }

  get status(): number {
    return statusOf(this.code)
  }
}

/** Puts `values` into the `{gaps}` of a text; a gap without a value stays as it is. */
function fillGaps(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

/** True for an AppError, also for one that was thrown by another copy of this module in the same process. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error
}
