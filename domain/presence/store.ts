import { type Db, db, type Tx } from '#lib/db.ts'
import { LEASE_MS, type Lease } from './rules.ts'

/** So that two pages that come at once come one after the other, also to an article that nobody writes. */
const LOCK_CLASS = 4_101

type Row = {
  editorId: string
  page: string
  since: Date
  heardAt: Date
  wantedById: string | null
  wantedPage: string
  wantedMode: string
  wantedAt: Date | null
}

/** The lease of an article, held until the transaction ends. */
export async function lockLease(tx: Tx, articleId: number): Promise<Lease | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK_CLASS}::int, ${articleId}::int)`
  const row = await tx.articlePresence.findUnique({ where: { articleId } })
  return row && toLease(row)
}

/** Writes what became of the lease. */
export async function writeLease(tx: Tx, articleId: number, lease: Lease | null): Promise<void> {
  if (!lease) {
    await tx.articlePresence.deleteMany({ where: { articleId } })
    return
  }
  const { wanted, ...held } = lease
  const data = {
    ...held,
    wantedById: wanted?.editorId ?? null,
    wantedPage: wanted?.page ?? '',
    wantedMode: wanted?.mode ?? '',
    wantedAt: wanted?.at ?? null,
  }
  await tx.articlePresence.upsert({
    where: { articleId },
    create: { articleId, ...data },
    update: data,
    select: { articleId: true },
  })
}

/** Who else than `editorId` writes an article, and since when. */
export async function findOtherWriter(
  articleId: number,
  editorId: string,
  now: Date,
): Promise<{ name: string; since: Date } | null> {
  const row = await db.articlePresence.findFirst({
    where: { articleId, editorId: { not: editorId }, heardAt: { gt: new Date(now.getTime() - LEASE_MS) } },
    select: { since: true, editor: { select: { name: true } } },
  })
  return row && { name: row.editor.name, since: row.since }
}

/** The headline and the newest version of an article, or null. */
export async function findWritten(
  client: Db,
  id: number,
): Promise<{ headline: string; version: number } | null> {
  return client.article.findUnique({ where: { id }, select: { headline: true, version: true } })
}

/** What people are called. */
export async function listNames(client: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await client.editor.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function toLease({ editorId, page, since, heardAt, ...row }: Row): Lease {
  const { wantedById, wantedPage, wantedMode, wantedAt } = row
  const wanted =
    wantedById && wantedAt
      ? {
          editorId: wantedById,
          page: wantedPage,
          mode: wantedMode === 'take' ? ('take' as const) : ('ask' as const),
          at: wantedAt,
        }
      : null
  return { editorId, page, since, heardAt, wanted }
}
