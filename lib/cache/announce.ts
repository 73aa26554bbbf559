import type { Tx } from '#lib/db.ts'

/** The Postgres channel on which every instance hears that cache tags went stale. */
export const EXPIRY_CHANNEL = 'cache_expiry'

/**
 * Tells all instances, at the moment the transaction commits and only then, that `tags` went stale.
 * The row stays for those that were not listening.
 */
export async function announceExpiry(tx: Tx, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  const { seq } = await tx.cacheExpiry.create({ data: { tags: [...new Set(tags)] }, select: { seq: true } })
  await tx.$executeRaw`SELECT pg_notify(${EXPIRY_CHANNEL}, ${String(seq)})`
}
