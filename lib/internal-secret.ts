import { randomBytes } from 'node:crypto'

/** The header in which the process proves to its own routes that it asks itself. */
export const INTERNAL_HEADER = 'x-dateline-internal'

const holder = globalThis as typeof globalThis & { datelineInternalSecret?: string }

/** A secret of this process, new at each start and never written down. */
export function internalSecret(): string {
  holder.datelineInternalSecret ??= randomBytes(32).toString('base64url')
  return holder.datelineInternalSecret
}
