import { raiseAlert } from '#domain/alerts/commands.ts'
import type { AlertKind } from '#domain/alerts/rules.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { getLocked, writing } from '../commands.ts'
import { changeWhatReadersSee, publishContent, withdrawFromReaders } from '../publish-commands.ts'
import { articleContentSchema } from '../schema.ts'
import { tellMissed, tellPublished } from './notice-commands.ts'
import { assertMove, LATE_MS } from './rules.ts'
import {
  findPlan,
  findPlanner,
  findVersionContent,
  listDueExpiries,
  listDueSchedules,
  NO_EXPIRY,
  NOT_PLANNED,
  writeFlow,
} from './store.ts'

// The program acts by itself here, for the editor who planned it. Several instances may run this at once: each article is
// held while it is dealt with, and whoever comes second finds nothing due.

/** Publishes and ends whatever is due, each article in a transaction of its own; answers how many there were. */
export async function keepTimes(now = new Date()): Promise<{ published: number; ended: number }> {
  const published = await eachOf(await listDueSchedules(now), 'publish-failed', (id) => publishDue(id, now))
  const ended = await eachOf(await listDueExpiries(now), 'end-failed', (id) => endDue(id, now))
  return { published, ended }
}

/** Publishes the approved version, if it still is due. What keeps it back sends it to review and tells the desk. */
async function publishDue(id: number, now: Date): Promise<boolean> {
  try {
    return await writing(async (tx) => {
      const article = await getLocked(tx, id)
      const { scheduledAt, scheduledVersion, scheduledById } = await findPlan(tx, id)
      if (article.stage !== 'scheduled' || !scheduledAt || scheduledAt > now) return false
      const editor = await findPlanner(tx, scheduledById)
      if (!editor) throw new AppError('forbidden', 'The account that scheduled it is closed.')
      assertMove(editor, 'publish', article)
      const content = articleContentSchema.parse(await findVersionContent(tx, id, scheduledVersion ?? 0))
      await publishContent(tx, editor, article, content, {
        minor: false,
        version: scheduledVersion ?? article.version,
      })
      if (isLate(scheduledAt, now))
        await raiseAlert(tx, {
          kind: 'published-late',
          articleId: id,
          name: content.headline,
          dueAt: scheduledAt,
        })
      const told = { ...article, headline: content.headline }
      await tellPublished(tx, null, told, { at: scheduledAt, plannedBy: scheduledById })
      return true
    })
  } catch (error) {
    if (!isAppError(error)) throw error
    await refuseDue(id, now, error)
    return false
  }
}

async function refuseDue(id: number, now: Date, { message: reason }: AppError): Promise<void> {
  await writing(async (tx) => {
    const article = await getLocked(tx, id)
    const { headline: name, stage, scheduledAt } = article
    if (stage !== 'scheduled' || !scheduledAt || scheduledAt > now) return
    const { scheduledById: plannedBy } = await findPlan(tx, id)
    await writeFlow(tx, id, { ...NOT_PLANNED, reviewAt: now })
    await raiseAlert(tx, { kind: 'publish-refused', articleId: id, name, dueAt: scheduledAt, reason })
    await recordAct(tx, null, {
      act: 'article.unschedule',
      subject: { kind: 'article', id, name },
      detail: { reason },
    })
    await tellMissed(tx, article, { at: scheduledAt, plannedBy, reason })
  })
}

async function endDue(id: number, now: Date): Promise<boolean> {
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    const { expiresAt, expiryTo, expiryNote, expirySetById } = await findPlan(tx, id)
    if (article.status !== 'published' || !expiresAt || expiresAt > now) return false
    const editor = await findPlanner(tx, expirySetById)
    // An end is kept also for an account that is closed: what must not be public longer, is not.
    if (expiryTo === 'withdraw')
      await withdrawFromReaders(tx, editor, article, { note: expiryNote, reason: '' })
    else
      await changeWhatReadersSee(tx, article, async () => {
        await writeFlow(tx, id, { ...NO_EXPIRY, archivedAt: now })
        await recordAct(tx, editor, {
          act: 'article.archive',
          subject: { kind: 'article', id, name: article.headline },
          detail: { from: article.stage, at: expiresAt },
        })
        return {}
      })
    if (isLate(expiresAt, now))
      await raiseAlert(tx, { kind: 'ended-late', articleId: id, name: article.headline, dueAt: expiresAt })
    return true
  })
}

const isLate = (dueAt: Date, now: Date) => now.getTime() - dueAt.getTime() > LATE_MS

/** Deals with each; one that fails unexpectedly stays due, is told to the desk once, and does not hold up the others. */
async function eachOf(
  ids: readonly number[],
  failed: AlertKind,
  work: (id: number) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for (const id of ids) {
    try {
      if (await work(id)) done += 1
    } catch (err) {
      log.error({ err, article: id }, 'a time could not be kept')
      await writing(async (tx) => {
        const { headline: name, scheduledAt, expiresAt } = await getLocked(tx, id)
        const dueAt = (failed === 'publish-failed' ? scheduledAt : expiresAt) ?? new Date()
        await raiseAlert(tx, { kind: failed, articleId: id, name, dueAt })
      })
    }
  }
  return done
}
