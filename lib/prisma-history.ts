import { Debug as clientDebug } from '@prisma/client/runtime/client'
import { Debug as adapterDebug } from '@prisma/driver-adapter-utils'

/** What each of Prisma's two logs of debugging remembers, also when nobody debugs. */
const REMEMBERED = 100

const logs = [clientDebug('dateline'), adapterDebug('dateline')]

/**
 * Makes Prisma forget the arguments of its last statements, which it keeps for reports of its own defects. Statements
 * that write thousands of rows at once would hold tens of megabytes so.
 */
export function forgetStatements(): void {
  for (const log of logs) for (let call = 0; call < REMEMBERED; call++) log('')
}
