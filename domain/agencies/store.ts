import { db } from '#lib/db.ts'

/** All agencies that a dateline may name. */
export async function listAgencyRows() {
  return db.agency.findMany({ orderBy: { name: 'asc' }, select: { id: true, slug: true, name: true } })
}
