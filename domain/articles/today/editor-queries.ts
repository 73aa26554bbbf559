import { EDITIONS } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { dayBounds, newsroomDay } from '#lib/time.ts'
import { type DeskRow, listDeskRows } from '../desk-store.ts'
import { countStage, listOwnIds, listPublishedIds, listReviewIds, listScheduledIds } from './store.ts'

const PUBLISHED = 30
const WAITING = 12
const OWN = 6
const OWN_MS = 30 * 86_400_000

export type Today = {
  published: DeskRow[]
  scheduled: DeskRow[]
  review: DeskRow[]
  /** What this editor was writing and readers have not seen. */
  own: DeskRow[]
  /** How many there are in all, of what is shown only in part. */
  counts: { scheduled: number; review: number }
}

/** What the desk's first screen shows of the newsroom's day. */
export async function getToday(editor: Editor, now = new Date()): Promise<Today> {
  assertCan(editor, 'article.write')
  const began = dayBounds(newsroomDay(now))?.from ?? now
  const [published, scheduled, review, own, isScheduled, inReview] = await Promise.all([
    listPublishedIds([...EDITIONS], began, PUBLISHED),
    listScheduledIds(WAITING),
    listReviewIds(WAITING),
    listOwnIds(editor.id, new Date(now.getTime() - OWN_MS), OWN),
    countStage('scheduled'),
    countStage('review'),
  ])
  const rows = await listDeskRows([...new Set([...published, ...scheduled, ...review, ...own])])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const pick = (ids: readonly number[]) => ids.flatMap((id) => byId.get(id) ?? [])
  return {
    published: pick(published),
    scheduled: pick(scheduled),
    review: pick(review),
    own: pick(own),
    counts: { scheduled: isScheduled, review: inReview },
  }
}
