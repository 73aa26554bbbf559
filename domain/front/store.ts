import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import { type FrontSlots, slotsAt } from './rules.ts'
import { frontSlotsSchema } from './schema.ts'

export type FrontPlan = { live: FrontSlots; draft: FrontSlots; version: number }

/** What editors have arranged for an edition; version 0 when they never did. */
export async function findFrontPlanRow(edition: Edition): Promise<FrontPlan> {
  const row = await db.frontPlan.findUnique({
    where: { edition },
    select: { live: true, draft: true, version: true },
  })
  if (!row) return { live: [], draft: [], version: 0 }
  return { live: read(row.live), draft: read(row.draft), version: row.version }
}

const read = (slots: unknown): FrontSlots => frontSlotsSchema.catch([]).parse(slots)

/** Keeps an arrangement if the kept version still is `baseVersion`. `live` is left alone where it is not given. */
export async function writeFrontPlan(
  tx: Tx,
  {
    edition,
    baseVersion,
    draft,
    live,
  }: { edition: Edition; baseVersion: number; draft: FrontSlots; live?: FrontSlots },
): Promise<boolean> {
  const change = { draft: json(draft), ...(live ? { live: json(live) } : {}) }
  const { count } =
    baseVersion === 0
      ? await tx.frontPlan.createMany({ data: [{ edition, ...change }], skipDuplicates: true })
      : await tx.frontPlan.updateMany({
          where: { edition, version: baseVersion },
          data: { ...change, version: baseVersion + 1 },
        })
  return count === 1
}

/** Frees the live places whose time has passed, and names the editions that had one. */
export async function endPins(tx: Tx, now: Date): Promise<Edition[]> {
  const rows = await tx.frontPlan.findMany({ select: { edition: true, live: true, draft: true } })
  const ended: Edition[] = []
  for (const row of rows) {
    const live = read(row.live)
    const left = slotsAt(live, now)
    if (left.every((slot, index) => slot === live[index])) continue
    const data = { live: json(left), draft: json(slotsAt(read(row.draft), now)), version: { increment: 1 } }
    await tx.frontPlan.update({ where: { edition: row.edition }, data, select: { edition: true } })
    ended.push(row.edition as Edition)
  }
  return ended
}

const json = (slots: FrontSlots) => JSON.parse(JSON.stringify(slots))
