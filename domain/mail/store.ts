import { db, type Tx } from '#lib/db.ts'
import type { NewMail } from './schema.ts'

export type WaitingMail = NewMail & { id: bigint; tries: number; createdAt: Date }

/** Keeps a letter to be sent. */
export async function insertMail(tx: Tx, mail: NewMail): Promise<void> {
  await tx.outgoingMail.create({ data: mail, select: { id: true } })
}

/** Takes the letter that is due longest, so that nobody else takes it before `until`. Null when none is due. */
export async function claimMail(now: Date, until: Date): Promise<WaitingMail | null> {
  const [mail] = await db.$queryRaw<WaitingMail[]>`
    UPDATE outgoing_mails SET tries = tries + 1, "nextTryAt" = ${until}
    WHERE id = (
      SELECT id FROM outgoing_mails WHERE "nextTryAt" <= ${now} ORDER BY "nextTryAt", id
      LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, "to", subject, text, html, tries, "createdAt"`
  return mail ?? null
}

/** Lets a letter wait after a failure. */
export async function postponeMail(id: bigint, nextTryAt: Date, lastError: string): Promise<void> {
  await db.outgoingMail.updateMany({ where: { id }, data: { nextTryAt, lastError } })
}

/** Forgets a letter: it was sent, or given up. */
export async function deleteMail(id: bigint): Promise<void> {
  await db.outgoingMail.deleteMany({ where: { id } })
}
