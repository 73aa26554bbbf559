import { Client } from 'pg'
import { EXPIRY_CHANNEL } from '#lib/cache/announce.ts'

export type ExpiryRow = { seq: number; tags: string[]; createdAt: number }

/** One connection that hears of expiries as they commit and reads their rows. It is opened once and not mended. */
export type ExpiryLog = {
  /** The newest sequence number; 0 when there is no row. */
  newest(): Promise<number>
  /** Rows after `seq`, and the rows named in `also`, in order. */
  readAfter(seq: number, also: readonly number[]): Promise<ExpiryRow[]>
  close(): Promise<void>
}

export async function openExpiryLog(
  connectionString: string | undefined,
  { onExpiry, onLost }: { onExpiry: (seq: number) => void; onLost: (error: Error) => void },
): Promise<ExpiryLog> {
  const client = new Client({
    connectionString,
    application_name: 'dateline-expiry',
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
  })
  client.on('error', onLost)
  client.on('end', () => onLost(new Error('the connection ended')))
  client.on('notification', ({ payload }) => onExpiry(Number(payload)))
  try {
    await client.connect()
    await client.query(`LISTEN ${EXPIRY_CHANNEL}`)
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  return {
    async newest() {
      const { rows } = await client.query<{ seq: string | null }>(
        'SELECT max(seq) AS seq FROM cache_expiries',
      )
      return Number(rows[0]?.seq ?? 0)
    },
    async readAfter(seq, also) {
      const { rows } = await client.query<{ seq: string; tags: string[]; createdAt: Date }>(
        'SELECT seq, tags, "createdAt" FROM cache_expiries WHERE seq > $1 OR seq = ANY($2::bigint[]) ORDER BY seq',
        [seq, also],
      )
      return rows.map((row) => ({ seq: Number(row.seq), tags: row.tags, createdAt: row.createdAt.getTime() }))
    },
    async close() {
      client.removeAllListeners('end')
      await client.end()
    },
  }
}
