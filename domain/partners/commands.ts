import { createHash, randomBytes } from 'node:crypto'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { newsroomDay } from '#lib/time.ts'
import type { Partner } from './rules.ts'
import { newPartnerSchema, partnerIdSchema } from './schema.ts'
import { countUse, findByKeyHash, insertPartner, writeRevoked } from './store.ts'

/** Adds a partner. The key opens their feed; it is told this once, and only its digest is kept. */
export async function addPartner(editor: Editor, input: unknown): Promise<{ id: number; key: string }> {
  assertCan(editor, 'partner.manage')
  const partner = parse(newPartnerSchema, input)
  const key = randomBytes(24).toString('base64url')
  const { id } = await inTransaction(async (tx) => {
    const added = await insertPartner(tx, { ...partner, keyHash: digest(key) })
    const { name, ...detail } = partner
    await recordAct(tx, editor, {
      act: 'partner.add',
      subject: { kind: 'partner', id: added.id, name },
      detail,
    })
    return added
  })
  return { id, key }
}

/** Shuts a partner's key: the next question with it is answered 410. */
export async function revokePartner(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'partner.manage')
  const { id } = parse(partnerIdSchema, input)
  await inTransaction(async (tx) => {
    const partner = await writeRevoked(tx, id, new Date())
    if (!partner) throw new AppError('conflict', 'This key is already shut.')
    await recordAct(tx, editor, {
      act: 'partner.revoke',
      subject: { kind: 'partner', id, name: partner.name },
    })
  })
}

/**
 * Lets the holder of a key in, and counts the question.
 * @throws AppError 'not_found' for what never was a key, 'gone' for one that is shut.
 */
export async function admitPartner(key: string, now = new Date()): Promise<Partner> {
  const partner = await findByKeyHash(digest(key))
  if (partner === null) throw new AppError('not_found', 'There is nothing at this address.')
  if (partner === 'revoked') throw new AppError('gone', 'This key is shut. Ask the newsroom for another.')
  await countUse(partner.id, newsroomDay(now), now)
  return partner
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
