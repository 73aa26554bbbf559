import pg from 'pg'
import { SUPERUSER } from './cluster.ts'

/**
 * A claim on the running server, held by an open connection: processes that share the server see each other's claims,
 * and a claim ends with its process however that ends.
 */
export type Lease = {
  /** Gives the claim back; true when nobody else holds one, so that the server may be stopped. */
  release(): Promise<boolean>
}

const CLAIM = 72_414_001

/** The address of a database of the embedded server. */
export function databaseUrl(port: number, password: string, database: string): string {
  return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`
}

/** Claims the server; `onLost` is called when the server goes away while the claim is held. */
export async function takeLease(url: string, onLost: () => void): Promise<Lease> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'dateline lease',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  let released = false
  client.on('error', () => {})
  await client.connect()
  await client.query('SELECT pg_advisory_lock_shared($1)', [CLAIM])
  client.once('end', () => {
    if (!released) onLost()
  })
  return {
    async release() {
      released = true
      try {
        await client.query('SELECT pg_advisory_unlock_shared($1)', [CLAIM])
        const { rows } = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [
          CLAIM,
        ])
        return rows[0]?.last ?? true
      } catch {
        return true // the server is gone already
      } finally {
        await client.end().catch(() => {})
      }
    },
  }
}

/** Makes the database `name` unless it is there. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
