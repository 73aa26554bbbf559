import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { dayBounds } from '#lib/time.ts'
import type { PlannedItem, ScheduledItem } from './rules.ts'
import { listPlans, listScheduled } from './store.ts'

/** What is planned for an edition and what goes out by itself, from one day to another. */
export async function getCalendar(
  editor: Editor,
  { edition, from, to }: { edition: Edition; from: string; to: string },
): Promise<{ planned: PlannedItem[]; scheduled: ScheduledItem[] }> {
  assertCan(editor, 'plan.write')
  const [begin, end] = [dayBounds(from)?.from, dayBounds(to)?.to]
  if (!begin || !end) return { planned: [], scheduled: [] }
  const [planned, scheduled] = await Promise.all([
    listPlans(edition, { from, to }),
    listScheduled(edition, { from: begin, to: end }),
  ])
  return { planned, scheduled }
}

/** What is planned for a day in any edition, and readers have not seen yet. */
export async function listPlannedFor(editor: Editor, day: string): Promise<PlannedItem[]> {
  assertCan(editor, 'plan.write')
  const planned = await listPlans(null, { from: day, to: day })
  return planned.filter(({ article }) => !article || article.stage === 'draft' || article.stage === 'review')
}
