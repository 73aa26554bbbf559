import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { indexArticles } from '#domain/search/commands.ts'
import type { Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { assertNewest, assertSameEdition, getLocked, keepVersion, writeDraft, writing } from '../commands.ts'
import { assertOpenAt, assertPublishable, changeWhatReadersSee } from '../publish-commands.ts'
import type { ArticleState } from '../write-store.ts'
import { tellGivenBack, tellReview, tellScheduled } from './notice-commands.ts'
import { assertFuture, recordMove } from './record-move.ts'
import { type ArticleMove, assertMove, MOVES } from './rules.ts'
import {
  embargoSchema,
  expirySchema,
  moveScheduleSchema,
  moveSchema,
  scheduleSchema,
  takeBackSchema,
} from './schema.ts'
import { type FlowChange, NO_EXPIRY, NOT_PLANNED, writeFlow } from './store.ts'

/** Hands a draft to the editors. */
export async function sendToReview(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.write')
  const { id } = parse(moveSchema, input)
  const now = new Date()
  await move(editor, 'sendToReview', id, 'article.review', () => ({
    change: { reviewAt: now, reviewNote: '' },
    tell: (tx, article) => tellReview(tx, editor, article, now),
  }))
}

/** Gives an article in review back to who writes it, with a note for them. */
export async function takeBackFromReview(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.write')
  const { id, note } = parse(takeBackSchema, input)
  await move(editor, 'takeBack', id, 'article.take-back', () => ({
    change: { reviewAt: null, reviewNote: note },
    detail: { note },
    tell: (tx, article) => tellGivenBack(tx, editor, article, { at: new Date(), note }),
  }))
}

/**
 * Keeps what is in the form as the version that is published by itself at the time given, on the newsroom's clock.
 * What is saved afterwards is not published until somebody schedules again (ADR 0018).
 * @throws AppError as `publishArticle` does; 'invalid' for a time that is past or under embargo
 */
export async function scheduleArticle(editor: Editor, input: unknown): Promise<{ version: number }> {
  assertCan(editor, 'article.publish')
  const { id, baseVersion, content, at } = parse(scheduleSchema, input)
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, 'schedule', article)
    await assertNewest(tx, article, baseVersion)
    assertSameEdition(article, content)
    assertFuture(at, 'at')
    await assertPublishable(tx, article, content, at)
    const { version } = await keepVersion(tx, editor, article, content)
    await writeDraft(tx, article, content)
    await indexArticles(tx, [id])
    await writeFlow(tx, id, { scheduledAt: at, scheduledVersion: version, scheduledById: editor.id })
    await recordAct(tx, editor, {
      act: 'article.schedule',
      subject: { kind: 'article', id, name: content.headline },
      detail: { at, version },
    })
    await tellScheduled(tx, editor, { ...article, headline: content.headline }, at)
    return { version }
  })
}

/** Moves the time of what is scheduled. The version that was approved is the one that is published, whatever was saved since. */
export async function moveSchedule(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.publish')
  const { id, at } = parse(moveScheduleSchema, input)
  await move(editor, 'schedule', id, 'article.schedule', (article) => {
    if (article.stage !== 'scheduled') throw new AppError('conflict', MOVES.unschedule.refusal)
    assertFuture(at, 'at')
    assertOpenAt(article, at)
    return {
      change: { scheduledAt: at, scheduledById: editor.id },
      detail: { at, moved: article.scheduledAt },
    }
  })
}

/** Takes the time away; the article waits in review. */
export async function unscheduleArticle(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.publish')
  const { id } = parse(moveSchema, input)
  await move(editor, 'unschedule', id, 'article.unschedule', () => ({
    change: { ...NOT_PLANNED, reviewAt: new Date() },
  }))
}

/** Sets, moves or (null) lifts the time before which the article cannot become public by any road. */
export async function setEmbargo(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.publish')
  const { id, until } = parse(embargoSchema, input)
  await move(editor, 'embargo', id, until ? 'article.embargo' : 'article.lift-embargo', (article) => {
    if (until) assertFuture(until, 'until')
    if (until && article.scheduledAt && article.scheduledAt < until)
      throw new AppError(
        'invalid',
        'It is scheduled for an earlier time. Move or cancel the schedule first.',
        {
          fields: { until: 'Later than the schedule.' },
        },
      )
    return { change: { embargoUntil: until }, detail: { until } }
  })
}

/** Sets, moves or (null) forgets the time at which the article goes into the archive or is withdrawn by itself. */
export async function setExpiry(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.publish')
  const { id, at, to, note } = parse(expirySchema, input)
  await move(editor, 'expire', id, at ? 'article.set-end' : 'article.forget-end', (article) => {
    if (!at) return { change: NO_EXPIRY }
    assertFuture(at, 'at')
    if (article.scheduledAt && at <= article.scheduledAt)
      throw new AppError('invalid', 'The end must come after the publication.', {
        fields: { at: 'Earlier than the schedule.' },
      })
    return {
      change: { expiresAt: at, expiryTo: to, expiryNote: note, expirySetById: editor.id },
      detail: { at, to, note },
    }
  })
}

/** Puts a published article into the archive: its page stays, the front page and the most read leave it out. */
export async function archiveArticle(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.publish')
  const { id } = parse(moveSchema, input)
  return moveBeforeReaders(editor, 'archive', id, 'article.archive', { archivedAt: new Date() })
}

/** Takes an article out of the archive. */
export async function unarchiveArticle(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.publish')
  const { id } = parse(moveSchema, input)
  return moveBeforeReaders(editor, 'unarchive', id, 'article.unarchive', { archivedAt: null })
}

type Planned = {
  change: FlowChange
  detail?: Record<string, unknown>
  /** Tells people of it. */
  tell?: (tx: Tx, article: ArticleState) => Promise<void>
}

/** One move that readers see nothing of: checked, written, recorded. */
async function move(
  editor: Editor,
  kind: ArticleMove,
  id: number,
  act: string,
  plan: (article: ArticleState) => Planned,
): Promise<void> {
  await writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, kind, article)
    const { change, detail, tell } = plan(article)
    await writeFlow(tx, id, change)
    await recordMove(tx, editor, act, article, detail)
    await tell?.(tx, article)
  })
}

async function moveBeforeReaders(
  editor: Editor,
  kind: ArticleMove,
  id: number,
  act: string,
  change: FlowChange,
): Promise<{ staleTags: string[] }> {
  return writing(async (tx) => {
    const article = await getLocked(tx, id)
    assertMove(editor, kind, article)
    return changeWhatReadersSee(tx, article, async () => {
      await writeFlow(tx, id, change)
      await recordMove(tx, editor, act, article)
      return {}
    })
  })
}
