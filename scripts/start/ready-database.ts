import type { Env } from '#lib/env.ts'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrations.ts'
import { declineNewsroom, fillNewsroom, wantsNewsroom } from './newsroom.ts'
import { prepareClient } from './prepare.ts'
import type { Shutdown } from './shutdown.ts'
import { step } from './terminal.ts'

/**
 * Brings the database up, step by step: server, tables, and for an empty one the demonstration newsroom (unless
 * `demo` is false). Closing it is handed to `shutdown`. Returns its address.
 */
export async function readyDatabase(settings: Env, shutdown: Shutdown, demo: boolean): Promise<string> {
  const title = settings.DATABASE_URL ? 'Database of DATABASE_URL' : 'Postgres'
  // Handed over before it is up: whoever interrupts the start must not leave a server behind.
  let opening: Promise<Database> | undefined
  shutdown.add(async () => {
    const opened = await opening?.catch(() => null)
    await opened?.stop()
  })
  const { url } = await step(
    title,
    () => {
      opening = openDatabase(settings)
      return opening
    },
    ({ words }) => words,
  )
  await step(
    'Migrations',
    async () => {
      await prepareClient()
      return migrate(url)
    },
    (applied) => (applied.length > 0 ? `${applied.length} applied` : 'up to date'),
  )
  const { disconnectDb } = await import('#lib/db.ts')
  shutdown.add(disconnectDb)
  if (!(await wantsNewsroom(url))) return url
  if (demo) await step('Demonstration newsroom', (progress) => fillNewsroom(url, progress))
  else await declineNewsroom(url)
  return url
}
