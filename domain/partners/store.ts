import { db, type Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { Deleted, Partner } from './rules.ts'

const select = {
  id: true,
  name: true,
  editions: true,
  sections: true,
  tags: true,
  hours: true,
  full: true,
} as const

/** Adds a partner with the digest of their key. */
export function insertPartner(
  tx: Tx,
  partner: Omit<Partner, 'id'> & { keyHash: string },
): Promise<{ id: number }> {
  return tx.partner.create({ data: partner, select: { id: true } })
}

/** Shuts a partner's key; null when there is no such partner, or it is shut already. */
export async function writeRevoked(tx: Tx, id: number, now: Date): Promise<{ name: string } | null> {
  const { count } = await tx.partner.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } })
  return count === 0 ? null : tx.partner.findUnique({ where: { id }, select: { name: true } })
}

/** The partner whose key has this digest: `revoked` when it is shut, null when it never was one. */
export async function findByKeyHash(keyHash: string): Promise<Partner | 'revoked' | null> {
  const row = await db.partner.findUnique({ where: { keyHash }, select: { ...select, revokedAt: true } })
  if (!row) return null
  const { revokedAt, ...partner } = row
  return revokedAt ? 'revoked' : partner
}

/** Counts one question of a partner on a day. */
export async function countUse(partnerId: number, day: string, now: Date): Promise<void> {
  const key = { partnerId, day: new Date(`${day}T00:00:00Z`) }
  await db.partnerUse.upsert({
    where: { partnerId_day: key },
    create: { ...key, requests: 1, lastAt: now },
    update: { requests: { increment: 1 }, lastAt: now },
  })
}

/** What a partner gets, as Prisma asks for it. */
function theirs({ editions, sections, tags }: Partner): Prisma.ArticleWhereInput {
  return {
    ...(editions.length > 0 && { edition: { in: editions } }),
    ...(sections.length > 0 && { section: { slug: { in: sections } } }),
    ...(tags.length > 0 && { tags: { some: { tag: { slug: { in: tags } } } } }),
  }
}

/** The ids of what a partner gets, the newest first. */
export async function listPartnerIds(partner: Partner, now: Date, limit: number): Promise<number[]> {
  const from = new Date(now.getTime() - partner.hours * 3_600_000)
  const rows = await db.article.findMany({
    where: { ...theirs(partner), status: 'published', noindex: false, publishedAt: { gte: from, lte: now } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/**
 * What a partner got, or may have got, and must not show: withdrawn in their hours, whenever it was published, or kept
 * from search engines since.
 */
export async function listDeleted(partner: Partner, now: Date, limit: number): Promise<Deleted[]> {
  const from = new Date(now.getTime() - partner.hours * 3_600_000)
  const rows = await db.article.findMany({
    where: {
      ...theirs(partner),
      OR: [
        { status: 'withdrawn', withdrawnAt: { gte: from } },
        { status: 'published', noindex: true, publishedAt: { lte: now }, updatedAt: { gte: from } },
      ],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { uuid: true, edition: true, headline: true, withdrawnAt: true, updatedAt: true },
  })
  const deleted = rows.map(({ uuid, withdrawnAt, updatedAt, ...row }) => ({
    ...row,
    uri: `urn:uuid:${uuid}`,
    at: (withdrawnAt ?? updatedAt).toISOString(),
  }))
  return deleted.sort((one, other) => other.at.localeCompare(one.at))
}

/** Every partner with how often they asked: on each of the last days, the newest first. */
export async function listPartners(days: number, now: Date) {
  const from = new Date(now.getTime() - days * 86_400_000)
  const rows = await db.partner.findMany({
    orderBy: [{ revokedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    select: {
      ...select,
      createdAt: true,
      revokedAt: true,
      uses: {
        where: { day: { gte: from } },
        orderBy: { day: 'desc' },
        select: { day: true, requests: true, lastAt: true },
      },
    },
  })
  return rows.map(({ createdAt, revokedAt, uses, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
    lastAt: uses[0]?.lastAt.toISOString() ?? null,
    uses: uses.map(({ day, requests }) => ({ day: day.toISOString().slice(0, 10), requests })),
  }))
}
