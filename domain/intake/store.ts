import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import type { WireState } from './rules.ts'

export type WireSourceRow = Awaited<ReturnType<typeof listSources>>[number]

const SOURCE = {
  id: true,
  name: true,
  url: true,
  edition: true,
  sectionId: true,
  intervalMinutes: true,
  isOn: true,
  etag: true,
  lastModified: true,
  askedAt: true,
  problem: true,
  failures: true,
} as const

/** All sources of the wire, by name. */
export async function listSources() {
  const rows = await db.wireSource.findMany({ select: SOURCE, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return rows.map((row) => ({ ...row, edition: row.edition as Edition }))
}

export type SourceFields = Pick<
  WireSourceRow,
  'name' | 'url' | 'edition' | 'sectionId' | 'intervalMinutes' | 'isOn'
>

/** Adds a source, or changes one; another address is asked as if for the first time. Null when there is none of the id. */
export async function writeSource(tx: Tx, id: number | null, fields: SourceFields): Promise<number | null> {
  if (id === null) return (await tx.wireSource.create({ data: fields, select: { id: true } })).id
  const before = await tx.wireSource.findUnique({ where: { id }, select: { url: true } })
  if (!before) return null
  const fresh = before.url === fields.url ? {} : { etag: '', lastModified: '', askedAt: null }
  await tx.wireSource.update({ where: { id }, data: { ...fields, ...fresh, problem: '', failures: 0 } })
  return id
}

/** Forgets a source with its items; drafts that were made of them stay. Answers its name, null when there is none. */
export async function deleteSource(tx: Tx, id: number): Promise<string | null> {
  const source = await tx.wireSource.findUnique({ where: { id }, select: { name: true } })
  if (source) await tx.wireSource.delete({ where: { id } })
  return source?.name ?? null
}

/** Claims the asking of a source for this moment, so that of many processes one asks. */
export async function claimAsking(id: number, before: Date | null, now: Date): Promise<boolean> {
  const { count } = await db.wireSource.updateMany({ where: { id, askedAt: before }, data: { askedAt: now } })
  return count === 1
}

/** Remembers how an asking ended. */
export async function keepAnswer(
  id: number,
  answer: { problem: string; etag?: string; lastModified?: string },
): Promise<void> {
  const failures = answer.problem ? { increment: 1 } : 0
  await db.wireSource.updateMany({ where: { id }, data: { ...answer, failures } })
}

/** The items of a source that are known already, by key. */
export async function findItems(tx: Tx, sourceId: number, keys: readonly string[]) {
  const rows = await tx.wireItem.findMany({
    where: { sourceId, itemKey: { in: [...keys] } },
    select: { id: true, itemKey: true, hash: true, state: true, articleId: true },
  })
  return new Map(rows.map((row) => [row.itemKey, row]))
}

export type ItemFields = {
  hash: string
  headline: string
  standfirst: string
  url: string
  content: object
  publishedAt: Date | null
  nearId: number | null
  nearItemId: number | null
  nearness: number
}

/** Keeps a new item; answers its id. */
export async function insertItem(
  tx: Tx,
  sourceId: number,
  itemKey: string,
  fields: ItemFields,
): Promise<number> {
  return (await tx.wireItem.create({ data: { sourceId, itemKey, ...fields }, select: { id: true } })).id
}

export async function updateItem(
  tx: Tx,
  id: number,
  fields: ItemFields & { isNewer: boolean },
  now: Date,
): Promise<void> {
  await tx.wireItem.update({ where: { id }, data: { ...fields, changedAt: now }, select: { id: true } })
}

/** An item with its source, held until the transaction ends; null when there is none. */
export async function lockItem(tx: Tx, id: number) {
  await tx.$executeRaw`SELECT 1 FROM wire_items WHERE id = ${id} FOR UPDATE`
  const row = await tx.wireItem.findUnique({
    where: { id },
    select: {
      id: true,
      headline: true,
      state: true,
      articleId: true,
      content: true,
      source: { select: SOURCE },
    },
  })
  return row && { ...row, source: { ...row.source, edition: row.source.edition as Edition } }
}

export async function setItemState(
  tx: Tx,
  id: number,
  state: WireState,
  articleId: number | null = null,
): Promise<void> {
  const data = articleId === null ? { state } : { state, articleId, isNewer: false }
  await tx.wireItem.update({ where: { id }, data, select: { id: true } })
}

/** The name of a section in an edition; null when it has none there. */
export async function findSectionName(tx: Tx, sectionId: number, edition: string): Promise<string | null> {
  const row = await tx.sectionText.findUnique({
    where: { sectionId_edition: { sectionId, edition } },
    select: { name: true },
  })
  return row?.name ?? null
}

/** What an edition has written or shown since `since`, drafts too, to find what says the same. */
export async function listRecent(tx: Tx, edition: string, since: Date) {
  return tx.article.findMany({
    where: {
      edition,
      OR: [{ publishedAt: { gte: since } }, { publishedAt: null, updatedAt: { gte: since } }],
    },
    select: { id: true, headline: true, standfirst: true },
    orderBy: { id: 'desc' },
    take: 2000,
  })
}

/** What the wire brought an edition since `since` and nobody put aside, from whatever source. */
export async function listRecentItems(tx: Tx, edition: string, since: Date) {
  return tx.wireItem.findMany({
    where: { seenAt: { gte: since }, state: { in: ['new', 'taken'] }, source: { edition } },
    select: { id: true, headline: true, standfirst: true },
    orderBy: { id: 'desc' },
    take: 2000,
  })
}

/** A page of the queue, newest first, and how many there are in this state. */
export async function listItems(state: WireState, { limit, offset }: { limit: number; offset: number }) {
  const [items, total] = await Promise.all([
    db.wireItem.findMany({
      where: { state },
      orderBy: [{ seenAt: 'desc' }, { id: 'desc' }],
      take: limit,
      skip: offset,
      select: {
        id: true,
        headline: true,
        standfirst: true,
        url: true,
        publishedAt: true,
        seenAt: true,
        articleId: true,
        isNewer: true,
        nearness: true,
        near: { select: { id: true, headline: true } },
        nearItem: {
          select: {
            id: true,
            headline: true,
            url: true,
            articleId: true,
            source: { select: { name: true } },
          },
        },
        source: { select: { name: true, edition: true } },
      },
    }),
    db.wireItem.count({ where: { state } }),
  ])
  return { items, total }
}
