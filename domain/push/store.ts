import { db, type Tx } from '#lib/db.ts'
import type { PushKind } from './rules.ts'

type NewTarget = {
  kind: PushKind
  name: string
  address: string
  secret: string
  channel: string
  editions: string[]
}

/** Adds a target; it hears of everything from now on. */
export function insertTarget(tx: Tx, target: NewTarget): Promise<{ id: number }> {
  return tx.pushTarget.create({ data: target, select: { id: true } })
}

/** Switches a target on or off and gives its name and kind; null when there is none. */
export async function writeActive(tx: Tx, id: number, active: boolean) {
  const { count } = await tx.pushTarget.updateMany({ where: { id }, data: { active } })
  return count === 0 ? null : tx.pushTarget.findUnique({ where: { id }, select: { name: true, kind: true } })
}

/** Removes a target with all that it was and must be told; null when there is none. */
export async function deleteTarget(tx: Tx, id: number) {
  const target = await tx.pushTarget.findUnique({ where: { id }, select: { name: true, kind: true } })
  if (target) await tx.pushTarget.delete({ where: { id } })
  return target
}

/**
 * Makes a dead delivery due again, or puts it away as done; null when it is not dead. Somebody has looked: an attempt of
 * which nothing was known did not arrive when it is to be sent again, and did when it is put away.
 */
export async function writeDead(tx: Tx, id: bigint, state: 'waiting' | 'done', now: Date) {
  const data = state === 'waiting' ? { state, dueAt: now, attempts: 0 } : { state, doneAt: now }
  const { count } = await tx.delivery.updateMany({ where: { id, state: 'dead' }, data })
  if (count === 0) return null
  const settled = await tx.delivery.findUniqueOrThrow({
    where: { id },
    select: {
      articleId: true,
      target: { select: { id: true, name: true } },
      article: { select: { headline: true } },
    },
  })
  const attempt = { targetId: settled.target.id, articleId: settled.articleId, confirmed: false }
  if (state === 'waiting') await tx.pushTold.deleteMany({ where: attempt })
  else await tx.pushTold.updateMany({ where: attempt, data: { confirmed: true } })
  return settled
}

/** Every target, without what proves who sends, and how it goes with each. */
export async function listTargets() {
  const [targets, states, last] = await Promise.all([
    db.pushTarget.findMany({
      orderBy: [{ kind: 'asc' }, { name: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        kind: true,
        name: true,
        address: true,
        channel: true,
        editions: true,
        active: true,
      },
    }),
    db.delivery.groupBy({
      by: ['targetId', 'state'],
      where: { state: { in: ['waiting', 'sending', 'dead'] } },
      _count: true,
    }),
    db.delivery.groupBy({ by: ['targetId'], where: { state: 'done' }, _max: { doneAt: true } }),
  ])
  const count = (id: number, ...wanted: string[]) =>
    states
      .filter(({ targetId, state }) => targetId === id && wanted.includes(state))
      .reduce((sum, { _count }) => sum + _count, 0)
  return targets.map((target) => ({
    ...target,
    waiting: count(target.id, 'waiting', 'sending'),
    dead: count(target.id, 'dead'),
    lastAt: last.find(({ targetId }) => targetId === target.id)?._max.doneAt?.toISOString() ?? null,
  }))
}

/** What did not arrive: the dead ones first, then those that are tried again; the newest first. */
export async function listTroubled(limit: number) {
  const rows = await db.delivery.findMany({
    where: { OR: [{ state: 'dead' }, { state: 'waiting', attempts: { gt: 0 } }] },
    orderBy: [{ state: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      state: true,
      attempts: true,
      problem: true,
      dueAt: true,
      createdAt: true,
      target: { select: { name: true, kind: true, pausedUntil: true } },
      article: { select: { id: true, headline: true, edition: true } },
    },
  })
  return rows.map(({ id, dueAt, createdAt, target: { pausedUntil, ...target }, ...row }) => ({
    ...row,
    target,
    id: String(id),
    dueAt: (pausedUntil && pausedUntil > dueAt ? pausedUntil : dueAt).toISOString(),
    createdAt: createdAt.toISOString(),
  }))
}

/** The addresses of the hubs that are told of an edition. */
export async function listHubAddresses(edition: string): Promise<string[]> {
  const rows = await db.pushTarget.findMany({
    where: {
      kind: 'websub',
      active: true,
      OR: [{ editions: { isEmpty: true } }, { editions: { has: edition } }],
    },
    orderBy: { id: 'asc' },
    select: { address: true },
  })
  return [...new Set(rows.map(({ address }) => address))]
}

/** True when a target proves with this key who we are. */
export async function hasIndexNowKey(key: string): Promise<boolean> {
  return (await db.pushTarget.count({ where: { kind: 'indexnow', secret: key } })) > 0
}
