import { db } from '#lib/db.ts'

/** Forgets the announced cache expiries that are older than `before`, and says how many. */
export async function deleteExpiriesBefore(before: Date): Promise<number> {
  const { count } = await db.cacheExpiry.deleteMany({ where: { createdAt: { lt: before } } })
  return count
}
