import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'

export type BreakingRow = {
  text: string
  endsAt: Date
  article: { id: number; slug: string; headline: string; status: string } | null
}

const select = {
  text: true,
  endsAt: true,
  article: { select: { id: true, slug: true, headline: true, status: true } },
} as const

/** The strip of an edition that is still shown at `now`, or null. */
export async function findBreakingRow(edition: Edition, now: Date): Promise<BreakingRow | null> {
  return db.breakingStrip.findUnique({ where: { edition, endsAt: { gt: now } }, select })
}

/** Puts a strip over an edition, in the place of the one that was there. */
export async function putBreaking(
  tx: Tx,
  { edition, ...strip }: { edition: Edition; text: string; articleId: number | null; endsAt: Date },
): Promise<void> {
  const row = { ...strip, startedAt: new Date() }
  await tx.breakingStrip.upsert({ where: { edition }, create: { edition, ...row }, update: row })
}

/** Takes the strip of an edition away. False when there was none. */
export async function removeBreaking(tx: Tx, edition: Edition): Promise<boolean> {
  const { count } = await tx.breakingStrip.deleteMany({ where: { edition } })
  return count > 0
}

/** Takes away the strips that have ended, and names their editions. */
export async function removeEnded(tx: Tx, now: Date): Promise<Edition[]> {
  const where = { endsAt: { lte: now } }
  const ended = await tx.breakingStrip.findMany({ where, select: { edition: true } })
  if (ended.length > 0) await tx.breakingStrip.deleteMany({ where })
  return ended.map(({ edition }) => edition as Edition)
}
