import { z } from 'zod'
import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import type { ReceiptCheck, ReceiptFacts, ReceiptState } from './rules.ts'

export type ReceiptRow = {
  id: number
  articleId: number
  state: ReceiptState
  checks: ReceiptCheck[]
  attempts: number
  beganAt: Date
  settledAt: Date | null
}

const select = {
  id: true,
  articleId: true,
  state: true,
  checks: true,
  attempts: true,
  beganAt: true,
  settledAt: true,
} as const

const checksSchema = z.custom<ReceiptCheck[]>((value) => Array.isArray(value)).catch([])
const toRow = <Row extends { checks: unknown }>({ checks, ...row }: Row) => ({
  ...row,
  checks: checksSchema.parse(checks),
})

/** Begins a receipt. One of the same article that is not settled yet is about the past: it goes. */
export async function insertReceipt(tx: Tx, articleId: number, dueAt: Date): Promise<void> {
  await tx.publishReceipt.deleteMany({ where: { articleId, state: 'checking' } })
  await tx.publishReceipt.create({ data: { articleId, dueAt }, select: { id: true } })
}

/** Takes receipts that are due, and holds each until `until`: then somebody else may take it. */
export async function claimReceipts(now: Date, until: Date, most: number): Promise<ReceiptRow[]> {
  const ids = await db.$queryRaw<{ id: number }[]>`
    UPDATE publish_receipts SET "dueAt" = ${until}, attempts = attempts + 1 WHERE id IN (
      SELECT id FROM publish_receipts WHERE state = 'checking' AND "dueAt" <= ${now}
      ORDER BY "dueAt", id LIMIT ${most} FOR UPDATE SKIP LOCKED)
    RETURNING id`
  const rows = await db.publishReceipt.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, select })
  return rows.map(toRow)
}

/** Keeps what was found. A receipt that a newer change has overtaken is gone, and stays gone. */
export async function writeFindings(
  id: number,
  { state, checks, dueAt, settledAt }: Pick<ReceiptRow, 'state' | 'checks' | 'settledAt'> & { dueAt: Date },
): Promise<void> {
  const json = JSON.parse(JSON.stringify(checks))
  await db.publishReceipt.updateMany({ where: { id }, data: { state, checks: json, dueAt, settledAt } })
}

/** The newest receipt of an article; null when readers never saw a change of it since receipts are kept. */
export async function findReceipt(articleId: number): Promise<ReceiptRow | null> {
  const row = await db.publishReceipt.findFirst({ where: { articleId }, orderBy: { id: 'desc' }, select })
  return row && toRow(row)
}

/** Articles whose newest receipt failed since an instant, the newest first. */
export async function listFailed(since: Date, limit: number) {
  return db.$queryRaw<{ articleId: number; edition: Edition; headline: string; settledAt: Date }[]>`
    SELECT r."articleId", a.edition, a.headline, r."settledAt" FROM publish_receipts r JOIN articles a ON a.id = r."articleId"
    WHERE r.state = 'failed' AND r."dueAt" >= ${since} AND NOT EXISTS (
      SELECT FROM publish_receipts n WHERE n."articleId" = r."articleId" AND n.id > r.id)
    ORDER BY r.id DESC LIMIT ${limit}`
}

/** Forgets receipts that began before `before`, and says how many. */
export async function deleteReceiptsBefore(before: Date): Promise<number> {
  const { count } = await db.publishReceipt.deleteMany({ where: { beganAt: { lt: before } } })
  return count
}

const factsSchema = z.object({
  articleId: z.number(),
  status: z.enum(['published', 'withdrawn']),
  edition: z.custom<Edition>(),
  slug: z.string(),
  headline: z.string(),
  noindex: z.boolean(),
  isArchived: z.boolean(),
  publishedAt: z.date().transform((date) => date.toISOString()),
  sectionSlug: z.string().nullable(),
  isPinned: z.boolean(),
  latest: z.number(),
  section: z.number(),
  news: z.number(),
  month: z.number(),
})

/** An article as it stands now, and its place in each list. Null for one that readers have never seen. */
export async function findFacts(articleId: number): Promise<ReceiptFacts | null> {
  // Nobody counts past what a list's first page can hold.
  const rows = await db.$queryRaw<unknown[]>`
    SELECT a.id AS "articleId", a.status::text, a.edition, a.slug, a.headline, a.noindex,
      a."archivedAt" IS NOT NULL AS "isArchived", a."publishedAt", s.slug AS "sectionSlug",
      EXISTS (SELECT FROM front_plans f, jsonb_array_elements(f.live) AS slot
        WHERE f.edition = a.edition AND slot -> 'articleId' = to_jsonb(a.id)) AS "isPinned",
      (SELECT count(*)::int FROM (SELECT FROM articles n WHERE n.edition = a.edition AND n.status = 'published'
        AND n."archivedAt" IS NULL AND (n."publishedAt", n.id) > (a."publishedAt", a.id) LIMIT 100) AS newer) AS latest,
      (SELECT count(*)::int FROM (SELECT FROM articles n WHERE n."sectionId" = a."sectionId" AND n.edition = a.edition
        AND n.status = 'published' AND (n."publishedAt", n.id) > (a."publishedAt", a.id) LIMIT 100) AS newer) AS section,
      (SELECT count(*)::int FROM articles n WHERE n.edition = a.edition AND n.status = 'published' AND NOT n.noindex
        AND n."publishedAt" > now() - interval '48 hours' AND (n."publishedAt", n.id) > (a."publishedAt", a.id)) AS news,
      (SELECT count(*)::int FROM articles n WHERE n.edition = a.edition AND n.status = 'published' AND NOT n.noindex
        AND n."publishedAt" >= date_trunc('month', a."publishedAt", 'UTC')
        AND (n."publishedAt", n.id) < (a."publishedAt", a.id)) AS month
    FROM articles a LEFT JOIN sections s ON s.id = a."sectionId"
    WHERE a.id = ${articleId} AND a.status <> 'draft' AND a."publishedAt" IS NOT NULL`
  if (rows.length === 0) return null
  const { latest, section, news, month, ...facts } = factsSchema.parse(rows[0])
  return { ...facts, before: { latest, section, news, month } }
}

/** What is under way to push targets of an article since an instant, and what came of it. */
export async function listPushes(articleId: number, since: Date) {
  const rows = await db.delivery.findMany({
    where: {
      articleId,
      OR: [
        { state: { in: ['waiting', 'sending'] } },
        { state: 'done', doneAt: { gte: since } },
        { state: 'dead', createdAt: { gte: since } },
      ],
    },
    orderBy: { id: 'asc' },
    select: { state: true, problem: true, doneAt: true, target: { select: { name: true } } },
  })
  return rows.map(({ target, ...row }) => ({ ...row, name: target.name }))
}
