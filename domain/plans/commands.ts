import { createDraftIn } from '#domain/articles/commands.ts'
import { articleContentSchema } from '#domain/articles/schema.ts'
import { recordAct } from '#domain/audit/commands.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction, isForeignKeyViolation, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { addPlanSchema, movePlanSchema, planIdSchema, savePlanSchema } from './schema.ts'
import { deletePlan, findLocked, insertPlan, updateDay, updatePlan, writeArticle } from './store.ts'

/** Puts a piece of work into the calendar. No job and no article is made of it. */
export async function addPlan(editor: Editor, input: unknown): Promise<{ id: number }> {
  assertCan(editor, 'plan.write')
  const { edition, time: minute, ...words } = parse(addPlanSchema, input)
  return planning(async (tx) => {
    const { id } = await insertPlan(tx, edition, { ...words, minute })
    await record(tx, editor, 'plan.add', id, words.title, { day: words.day })
    return { id }
  })
}

/** Changes what is said of a planned item, its day and time among it. */
export async function savePlan(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'plan.write')
  const { id, time: minute, ...words } = parse(savePlanSchema, input)
  await planning(async (tx) => {
    if (!(await updatePlan(tx, id, { ...words, minute }))) throw gone()
    await record(tx, editor, 'plan.save', id, words.title, { day: words.day })
  })
}

/** Moves a planned item to another day; its time of day stays. */
export async function movePlan(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'plan.write')
  const { id, day } = parse(movePlanSchema, input)
  await planning(async (tx) => {
    const before = await updateDay(tx, id, day)
    if (!before) throw gone()
    await record(tx, editor, 'plan.move', id, before.title, {
      from: before.day.toISOString().slice(0, 10),
      to: day,
    })
  })
}

/** Takes a planned item out of the calendar. An article that was made of it stays. */
export async function removePlan(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'plan.write')
  const { id } = parse(planIdSchema, input)
  await planning(async (tx) => {
    const removed = await deletePlan(tx, id)
    if (removed) await record(tx, editor, 'plan.remove', id, removed.title)
  })
}

/** Begins the article of a planned item: a draft with its words and section. The second call gives the same article. */
export async function startPlanned(editor: Editor, input: unknown): Promise<{ articleId: number }> {
  assertCan(editor, 'plan.write')
  const { id } = parse(planIdSchema, input)
  return planning(async (tx) => {
    const item = await findLocked(tx, id)
    if (!item) throw gone()
    if (item.articleId !== null) return { articleId: item.articleId }
    const article = await createDraftIn(tx, editor, draftOf(item))
    await writeArticle(tx, id, article.id)
    await record(tx, editor, 'plan.start', id, item.title, { article: article.id })
    return { articleId: article.id }
  })
}

function draftOf({
  edition,
  title,
  sectionId,
}: {
  edition: string
  title: string
  sectionId: number | null
}) {
  return articleContentSchema.parse({
    edition: edition as Edition,
    headline: title,
    standfirst: '',
    slug: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    sectionId,
    placeId: null,
    agencyId: null,
    tagIds: [],
    authorIds: [],
    hero: null,
    recallIds: [],
  })
}

async function planning<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(work)
  } catch (error) {
    if (!isForeignKeyViolation(error)) throw error
    throw new AppError('conflict', 'The section or the person was removed meanwhile. Choose another.', {
      cause: error,
    })
  }
}

function record(
  tx: Tx,
  editor: Editor,
  act: string,
  id: number,
  name: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  return recordAct(tx, editor, { act, subject: { kind: 'plan', id, name }, detail })
}

function gone(): AppError {
  return new AppError('not_found', 'Somebody has removed this from the calendar.')
}
