import { Pool } from 'pg'

const PATIENCE_MS = 2_000

// A pool of its own: the answer must not wait behind the queries of a busy or broken one.
const holder = globalThis as typeof globalThis & { datelineHealthPool?: Pool }

/** What `/api/health` says: this process is alive. It asks nobody else. */
export function describeHealth(): { status: 'ok'; uptimeSeconds: number } {
  return { status: 'ok', uptimeSeconds: Math.round(process.uptime()) }
}

/** What `/api/ready` says: whether Postgres answers a query within 2 s. Never throws. */
export async function checkReadiness(): Promise<{ ready: boolean; database: 'ok' | 'unreachable' }> {
  holder.datelineHealthPool ??= openPool()
  const answered = await holder.datelineHealthPool.query('SELECT 1').then(
    () => true,
    () => false,
  )
  return { ready: answered, database: answered ? 'ok' : 'unreachable' }
}

/** Closes the connection that readiness checks use; the next check opens it again. */
export async function closeHealthPool(): Promise<void> {
  const pool = holder.datelineHealthPool
  holder.datelineHealthPool = undefined
  await pool?.end()
}

function openPool(): Pool {
  const pool = new Pool({
    connectionString: process.env.DATABASE_URL,
    application_name: 'dateline-health',
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    idleTimeoutMillis: 10_000,
  })
  pool.on('error', () => {})
  return pool
}
