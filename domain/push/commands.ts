import { randomBytes } from 'node:crypto'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { deleteDoneBefore, insertDeliveries, listOwnTags } from './outbox-store.ts'
import { isTelling } from './rules.ts'
import { deliverySchema, newTargetSchema, targetActiveSchema, targetIdSchema } from './schema.ts'
import { deleteTarget, insertTarget, writeActive, writeDead } from './store.ts'
import { PUSH_HUBS } from './tags.ts'

const KEEP_DONE_MS = 30 * 86_400_000

/**
 * Writes into the outbox that readers see something else of an article, in the transaction that makes it so: either
 * both are kept, or neither. `staleTags` name what changed; without any the article itself did.
 */
export async function queueDeliveries(
  tx: Tx,
  articleId: number,
  staleTags: readonly string[],
): Promise<void> {
  const telling = staleTags.filter(isTelling)
  await insertDeliveries(tx, articleId, telling.length > 0 ? telling : await listOwnTags(tx, articleId))
}

/** Forgets what arrived more than a month ago, and says how many deliveries went. */
export function pruneDeliveries(now = new Date()): Promise<number> {
  return deleteDoneBefore(new Date(now.getTime() - KEEP_DONE_MS))
}

/** Adds a target. `secret` is what a webhook's receiver must know to believe us: it is told this once and never again. */
export async function addTarget(
  editor: Editor,
  input: unknown,
): Promise<{ id: number; secret: string | null; staleTags: string[] }> {
  assertCan(editor, 'push.manage')
  const target = parse(newTargetSchema, input)
  const { kind, name, address, editions } = target
  const secret = kind === 'telegram' ? target.token : makeSecret(kind)
  const channel = kind === 'telegram' ? target.channel : ''
  const { id } = await inTransaction(async (tx) => {
    const added = await insertTarget(tx, { kind, name, address, secret, channel, editions })
    const detail = { kind, host: new URL(address).host, editions }
    await recordAct(tx, editor, { act: 'push.add', subject: { kind: 'push', id: added.id, name }, detail })
    await announceExpiry(tx, [PUSH_HUBS])
    return added
  })
  return { id, secret: kind === 'webhook' ? secret : null, staleTags: [PUSH_HUBS] }
}

/** Switches a target on or off. What waits for it waits on; what happens meanwhile it never hears of. */
export async function setTargetActive(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'push.manage')
  const { id, active } = parse(targetActiveSchema, input)
  return changeTarget(editor, id, active ? 'push.resume' : 'push.pause', (tx) => writeActive(tx, id, active))
}

/** Removes a target, and what it was still to be told. */
export async function removeTarget(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'push.manage')
  const { id } = parse(targetIdSchema, input)
  return changeTarget(editor, id, 'push.remove', (tx) => deleteTarget(tx, id))
}

/** Sends again what was given up. */
export const replayDelivery = (editor: Editor, input: unknown) => settleDead(editor, input, 'waiting')

/** Puts away what was given up, without sending it. */
export const dismissDelivery = (editor: Editor, input: unknown) => settleDead(editor, input, 'done')

async function settleDead(editor: Editor, input: unknown, state: 'waiting' | 'done'): Promise<void> {
  assertCan(editor, 'push.manage')
  const { id } = parse(deliverySchema, input)
  await inTransaction(async (tx) => {
    const settled = await writeDead(tx, BigInt(id), state, new Date())
    if (!settled) throw new AppError('conflict', 'This delivery is no longer given up.')
    await recordAct(tx, editor, {
      act: state === 'waiting' ? 'push.replay' : 'push.dismiss',
      subject: { kind: 'push', id: settled.target.id, name: settled.target.name },
      detail: { delivery: id, headline: settled.article.headline },
    })
  })
}

async function changeTarget(
  editor: Editor,
  id: number,
  act: string,
  change: (tx: Tx) => Promise<{ name: string; kind: string } | null>,
): Promise<{ staleTags: string[] }> {
  const staleTags = [PUSH_HUBS]
  await inTransaction(async (tx) => {
    const target = await change(tx)
    if (!target) throw new AppError('not_found', 'This target is gone.')
    await recordAct(tx, editor, {
      act,
      subject: { kind: 'push', id, name: target.name },
      detail: { kind: target.kind },
    })
    await announceExpiry(tx, staleTags)
  })
  return { staleTags }
}

function makeSecret(kind: 'websub' | 'indexnow' | 'webhook'): string {
  if (kind === 'webhook') return `whsec_${randomBytes(24).toString('base64')}`
  return kind === 'indexnow' ? randomBytes(16).toString('hex') : ''
}
