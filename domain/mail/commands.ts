import { currentPaper } from '#domain/paper/commands.ts'
import type { Tx } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { isMailConfigured, sendMail } from '#lib/mail/send-mail.ts'
import { parse } from '#lib/parse.ts'
import { GIVE_UP_MS, nextTry } from './rules.ts'
import { newMailSchema } from './schema.ts'
import { claimMail, deleteMail, insertMail, postponeMail } from './store.ts'

/** Longer than a mail server may take: a process that dies while sending leaves its letter to the next. */
const CLAIM_MS = 120_000

/**
 * Puts a letter into the outgoing mail, in the transaction that gives the reason for it: both are kept, or neither.
 * It is sent by `sendDueMail`, at the latest within a minute, again and again while the mail server is away.
 */
export async function queueMail(tx: Tx, mail: unknown): Promise<void> {
  await insertMail(tx, parse(newMailSchema, mail))
}

/**
 * Sends what is due and says how many letters the mail server took. A letter is deleted only after that, so it may
 * arrive twice, with the same Message-ID, but is never lost. Does nothing without a mail server in the settings.
 */
export async function sendDueMail(clock: () => Date = () => new Date()): Promise<number> {
  let sent = 0
  while (isMailConfigured()) {
    const now = clock()
    const mail = await claimMail(now, new Date(now.getTime() + CLAIM_MS))
    if (!mail) break
    try {
      const { name: sender } = await currentPaper(env.DEFAULT_EDITION)
      await sendMail({ ...mail, sender, key: `mail-${mail.id}` })
      await deleteMail(mail.id)
      sent += 1
    } catch (error) {
      await keepForLater(mail, error instanceof Error ? error.message : String(error), now)
    }
  }
  return sent
}

async function keepForLater(
  {
    id,
    to,
    subject,
    tries,
    createdAt,
  }: { id: bigint; to: string; subject: string; tries: number; createdAt: Date },
  reason: string,
  now: Date,
): Promise<void> {
  if (now.getTime() - createdAt.getTime() > GIVE_UP_MS) {
    await deleteMail(id)
    log.error({ to, subject, reason }, 'a letter was given up after a week: the mail server never took it')
    return
  }
  const nextTryAt = nextTry(tries, now)
  await postponeMail(id, nextTryAt, reason.slice(0, 1000))
  log.warn({ to, subject, reason, nextTryAt }, 'a letter was not sent; it is kept and tried again')
}
