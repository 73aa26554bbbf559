import { addressTag, latestTag } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { db, inTransaction, join, sql, type Tx } from '#lib/db.ts'
import type { Claimed, PushTarget, Told } from './rules.ts'

/**
 * Writes one delivery for each active target that hears of the article's edition. What still waits for the same target
 * and article becomes the same delivery: only the latest state is told. The article's row is locked by the caller.
 */
export async function insertDeliveries(tx: Tx, articleId: number, touched: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    WITH targets AS (
      SELECT t.id FROM push_targets t JOIN articles a ON a.id = ${articleId}
      WHERE t.active AND (cardinality(t.editions) = 0 OR a.edition = ANY(t.editions))
    ), merged AS (
      -- An attempt that failed may have arrived: under its name a receiver would take the new state for the old.
      UPDATE push_deliveries d
      SET touched = ARRAY(SELECT DISTINCT unnest(d.touched || ${[...touched]}::text[])),
        uuid = CASE WHEN d.attempts > 0 THEN gen_random_uuid() ELSE d.uuid END
      WHERE d."articleId" = ${articleId} AND d.state = 'waiting' AND d."targetId" IN (SELECT id FROM targets)
      RETURNING d."targetId"
    )
    INSERT INTO push_deliveries (uuid, "targetId", "articleId", touched)
    SELECT gen_random_uuid(), id, ${articleId}, ${[...touched]}::text[] FROM targets
    WHERE id NOT IN (SELECT "targetId" FROM merged)`
}

/** The tags of what shows an article at the least: its page and its edition. */
export async function listOwnTags(tx: Tx, articleId: number): Promise<string[]> {
  const row = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { edition: true, slug: true },
  })
  const edition = row.edition as Edition
  return [addressTag(edition, row.slug), latestTag(edition)]
}

/** One claim at a time, in all instances: two changes of one article must never be under way at once. */
const CLAIM_LOCK = 117_001

/**
 * Takes what is due for one target, in the order in which it became due, and holds it for `leaseSeconds`: until then
 * nobody else takes it, and after that anybody does. Null when nothing is due. `busy` targets are left alone.
 */
export async function claimDue(
  now: Date,
  {
    busy,
    most,
    leaseSeconds,
  }: { busy: readonly number[]; most: Record<string, number>; leaseSeconds: number },
): Promise<{ target: PushTarget; claimed: Claimed[] } | null> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CLAIM_LOCK})`
    const others = busy.length > 0 ? sql`AND d."targetId" NOT IN (${join([...busy])})` : sql``
    const due = sql`d.state IN ('waiting', 'sending') AND d."dueAt" <= ${now} AND NOT EXISTS (
      SELECT 1 FROM push_deliveries s WHERE s."targetId" = d."targetId" AND s."articleId" = d."articleId"
        AND s.id <> d.id AND s.state = 'sending' AND s."dueAt" > ${now})`
    const [first] = await tx.$queryRaw<{ targetId: number }[]>`
      SELECT d."targetId" FROM push_deliveries d JOIN push_targets t ON t.id = d."targetId"
      WHERE t.active AND (t."pausedUntil" IS NULL OR t."pausedUntil" <= ${now}) AND ${due} ${others}
      ORDER BY d."dueAt", d.id LIMIT 1`
    const target = first && (await tx.pushTarget.findUnique({ where: { id: first.targetId } }))
    if (!target) return null
    const rows = await tx.$queryRaw<Claimed[]>`
      SELECT DISTINCT ON (p."articleId") p.* FROM (
        SELECT d.id, d.uuid, d."articleId", d.touched, d.attempts + 1 AS attempts
        FROM push_deliveries d WHERE d."targetId" = ${target.id} AND ${due}
        ORDER BY d."dueAt", d.id LIMIT ${most[target.kind] ?? 1} FOR UPDATE OF d SKIP LOCKED
      ) p ORDER BY p."articleId", p.id`
    if (rows.length === 0) return null
    const until = new Date(now.getTime() + leaseSeconds * 1_000)
    await tx.delivery.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { state: 'sending', attempts: { increment: 1 }, dueAt: until },
    })
    return { target, claimed: rows.sort((a, b) => Number(a.id - b.id)) }
  })
}

/** Writes down that a delivery has arrived, and what the target was told. */
export async function recordDone(
  { id, articleId }: Claimed,
  targetId: number,
  told: Omit<Told, 'confirmed'> | undefined,
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.delivery.updateMany({
      where: { id },
      data: { state: 'done', doneAt: now, problem: '' },
    })
    // A target that was removed meanwhile takes its deliveries with it.
    if (count === 0 || !told) return
    await tx.pushTold.upsert({
      where: { targetId_articleId: { targetId, articleId } },
      create: { targetId, articleId, ...told, toldAt: now },
      update: { ...told, confirmed: true, toldAt: now },
    })
  })
}

/** Writes down, before it is tried, that a target may hear of an article: whatever becomes of us, its removal is told. */
export async function recordAttempt(targetId: number, articleId: number): Promise<void> {
  const attempt = { remoteId: '', digest: '', withdrawn: false, confirmed: false, toldAt: new Date() }
  await db.pushTold.upsert({
    where: { targetId_articleId: { targetId, articleId } },
    create: { targetId, articleId, ...attempt },
    update: attempt,
  })
}

/** Forgets an attempt that has certainly not arrived. */
export async function forgetAttempt(targetId: number, articleId: number): Promise<void> {
  await db.pushTold.deleteMany({ where: { targetId, articleId, confirmed: false } })
}

/** Puts a failed delivery back for `dueAt`, or away as dead (null). One that a newer change has overtaken goes into that. */
export async function recordFailure(
  { id, articleId, touched }: Claimed,
  targetId: number,
  { problem, dueAt }: { problem: string; dueAt: Date | null },
): Promise<void> {
  await inTransaction(async (tx) => {
    const newer = await tx.$executeRaw`
      UPDATE push_deliveries SET touched = ARRAY(SELECT DISTINCT unnest(touched || ${touched}::text[]))
      WHERE "targetId" = ${targetId} AND "articleId" = ${articleId} AND state = 'waiting' AND id <> ${id}`
    if (newer > 0) await tx.delivery.deleteMany({ where: { id } })
    else
      await tx.delivery.updateMany({
        where: { id },
        data: { state: dueAt ? 'waiting' : 'dead', problem, ...(dueAt && { dueAt }) },
      })
  })
}

/** A target that asked for patience gets nothing before `until`, what is written meanwhile neither. */
export async function postpone(targetId: number, until: Date): Promise<void> {
  await db.pushTarget.updateMany({ where: { id: targetId }, data: { pausedUntil: until } })
}

/** What a target was last told of an article; null when nothing. */
export function findTold(targetId: number, articleId: number): Promise<Told | null> {
  return db.pushTold.findUnique({
    where: { targetId_articleId: { targetId, articleId } },
    select: { remoteId: true, digest: true, withdrawn: true, confirmed: true },
  })
}

/** What became of an article. */
export async function findStanding(articleId: number) {
  const row = await db.article.findUnique({
    where: { id: articleId },
    select: {
      uuid: true,
      edition: true,
      slug: true,
      headline: true,
      socialHeadline: true,
      pushHeadline: true,
      seoHeadline: true,
      status: true,
      withdrawnAt: true,
      noindex: true,
      updatedAt: true,
    },
  })
  return row && { ...row, edition: row.edition as Edition }
}

/** Forgets what arrived before a time, and says how many rows went. */
export async function deleteDoneBefore(time: Date): Promise<number> {
  return (await db.delivery.deleteMany({ where: { state: 'done', doneAt: { lt: time } } })).count
}
