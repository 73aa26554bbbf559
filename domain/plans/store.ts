import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import { localMinute } from '#lib/time.ts'
import { type PlannedItem, type ScheduledItem, timeOf } from './rules.ts'

export type PlanWords = {
  title: string
  note: string
  day: string
  minute: number | null
  sectionId: number | null
  editorId: string | null
}

const nameSelect = { slug: true, texts: { select: { edition: true, name: true } } } as const
const columnsOf = ({ day, ...words }: PlanWords) => ({ ...words, day: new Date(day) })

export function insertPlan(tx: Tx, edition: Edition, words: PlanWords): Promise<{ id: number }> {
  return tx.plannedItem.create({ data: { edition, ...columnsOf(words) }, select: { id: true } })
}

/** Changes a planned item; false when there is none. */
export async function updatePlan(tx: Tx, id: number, words: PlanWords): Promise<boolean> {
  const { count } = await tx.plannedItem.updateMany({ where: { id }, data: columnsOf(words) })
  return count === 1
}

/** Puts a planned item on another day and gives its title and the day where it was; null when there is none. */
export async function updateDay(tx: Tx, id: number, day: string) {
  const found = await findLocked(tx, id)
  if (found)
    await tx.plannedItem.update({ where: { id }, data: { day: new Date(day) }, select: { id: true } })
  return found
}

/** Removes a planned item and gives its title; null when there is none. What was written of it stays. */
export async function deletePlan(tx: Tx, id: number): Promise<{ title: string } | null> {
  const found = await findLocked(tx, id)
  if (found) await tx.plannedItem.delete({ where: { id }, select: { id: true } })
  return found
}

/** A planned item, held until the transaction ends. */
export async function findLocked(tx: Tx, id: number) {
  await tx.$queryRaw`SELECT id FROM planned_items WHERE id = ${id} FOR UPDATE`
  return tx.plannedItem.findUnique({
    where: { id },
    select: { edition: true, title: true, day: true, sectionId: true, articleId: true },
  })
}

/** Ties a planned item to the article that was made of it. */
export async function writeArticle(tx: Tx, id: number, articleId: number): Promise<void> {
  await tx.plannedItem.update({ where: { id }, data: { articleId }, select: { id: true } })
}

/** What is planned from a day to another, in the order of days and times; of one edition, or of all. */
export async function listPlans(
  edition: Edition | null,
  { from, to }: { from: string; to: string },
): Promise<PlannedItem[]> {
  const rows = await db.plannedItem.findMany({
    where: { ...(edition && { edition }), day: { gte: new Date(from), lte: new Date(to) } },
    orderBy: [{ day: 'asc' }, { minute: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    take: 1_000,
    select: {
      id: true,
      edition: true,
      title: true,
      note: true,
      day: true,
      minute: true,
      sectionId: true,
      editorId: true,
      section: { select: nameSelect },
      editor: { select: { name: true } },
      article: { select: { id: true, stage: true } },
    },
  })
  return rows.map(({ day, minute, section, editor, ...row }) => ({
    ...row,
    edition: row.edition as Edition,
    day: day.toISOString().slice(0, 10),
    time: timeOf(minute),
    sectionName: section ? nameIn(section, row.edition as Edition) : '',
    editorName: editor?.name ?? '',
  }))
}

/** What goes out by itself between two instants, the first first. */
export async function listScheduled(
  edition: Edition,
  { from, to }: { from: Date; to: Date },
): Promise<ScheduledItem[]> {
  const rows = await db.article.findMany({
    where: { edition, stage: 'scheduled', scheduledAt: { gte: from, lt: to } },
    orderBy: [{ scheduledAt: 'asc' }, { id: 'asc' }],
    take: 1_000,
    select: { id: true, headline: true, scheduledAt: true, section: { select: nameSelect } },
  })
  return rows.flatMap(({ id, headline, scheduledAt, section }) => {
    if (!scheduledAt) return []
    const [day = '', time = ''] = localMinute(scheduledAt).split('T')
    return [{ id, headline, day, time, sectionName: section ? nameIn(section, edition) : '' }]
  })
}
