import { expect, it } from 'vitest'
import { createDraft } from '#domain/articles/commands.ts'
import { moveSchedule, scheduleArticle, setEmbargo } from '#domain/articles/flow/commands.ts'
import { keepTimes } from '#domain/articles/flow/due-commands.ts'
import { articleContentSchema } from '#domain/articles/schema.ts'
import { db } from '#lib/db.ts'
import { makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection } from '#lib/testing/factories.ts'
import { localMinute } from '#lib/time.ts'
import { addPlan, movePlan, removePlan, savePlan, startPlanned } from './commands.ts'
import { getCalendar, listPlannedFor } from './editor-queries.ts'

const words = {
  title: 'Budget vote',
  note: '',
  day: '2027-03-01',
  time: '14:30',
  sectionId: null,
  editorId: null,
}
const march = { edition: 'en' as const, from: '2027-02-22', to: '2027-04-04' }

it('what is planned has a day and no job; it moves, and keeps its time', async () => {
  const editor = await makeEditor({ role: 'author' })
  const section = await makeSection({ name: 'Politics' })
  const { id } = await addPlan(editor, {
    ...words,
    edition: 'en',
    sectionId: section.id,
    editorId: editor.id,
  })
  await addPlan(editor, { ...words, edition: 'uk' })
  await addPlan(editor, { ...words, edition: 'en', day: '2027-03-02', time: '' })
  await movePlan(editor, { id, day: '2027-03-02' })
  const { planned, scheduled } = await getCalendar(editor, march)
  expect(planned.map(({ day, time }) => [day, time])).toEqual([
    ['2027-03-02', ''],
    ['2027-03-02', '14:30'],
  ])
  expect(planned[1]).toMatchObject({ sectionName: 'Politics', editorName: editor.name, article: null })
  expect(scheduled).toEqual([])
  expect(await db.article.count()).toBe(0)
  expect(await keepTimes(new Date('2027-03-03T00:00:00Z'))).toEqual({ published: 0, ended: 0 })

  await savePlan(editor, { ...words, id, title: 'Budget vote, second reading' })
  expect(await listPlannedFor(editor, '2027-03-01')).toHaveLength(2)
  await removePlan(editor, { id })
  await expect(movePlan(editor, { id, day: '2027-03-05' })).rejects.toMatchObject({ code: 'not_found' })
  expect(await db.auditEntry.count({ where: { subjectKind: 'plan', subjectId: String(id) } })).toBe(4)
})

it('an article is made of it once, with its words and section', async () => {
  const editor = await makeEditor({ role: 'author' })
  const section = await makeSection()
  const { id } = await addPlan(editor, { ...words, edition: 'uk', sectionId: section.id })
  const { articleId } = await startPlanned(editor, { id })
  expect(await startPlanned(editor, { id })).toEqual({ articleId })
  expect(await db.article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
    edition: 'uk',
    headline: 'Budget vote',
    sectionId: section.id,
    stage: 'draft',
    scheduledAt: null,
  })
  await db.article.delete({ where: { id: articleId } })
  const [item] = await listPlannedFor(editor, words.day)
  expect(item?.article).toBeNull()
})

it.each([
  [{ title: ' ' }, 'title'],
  [{ day: '2027-02-30' }, 'day'],
  [{ time: '25:00' }, 'time'],
])('refuses %o and names the field', async (wrong, field) => {
  const editor = await makeEditor()
  await expect(addPlan(editor, { ...words, edition: 'en', ...wrong })).rejects.toMatchObject({
    code: 'invalid',
    fields: { [field]: expect.any(String) },
  })
})

it('the time of a scheduled article moves, and what was approved is what goes out', async () => {
  const editor = await makeEditor()
  const [section, author, place] = [await makeSection(), await makeAuthor(), await makePlace()]
  const content = articleContentSchema.parse({
    edition: 'en',
    headline: 'Approved',
    standfirst: '',
    slug: 'approved',
    body: makeBody('Text.'),
    sectionId: section.id,
    placeId: place.id,
    agencyId: null,
    tagIds: [],
    authorIds: [author.id],
    hero: null,
    recallIds: [],
  })
  const { id } = await createDraft(editor, { content })
  await expect(moveSchedule(editor, { id, at: '2027-03-01T10:00' })).rejects.toMatchObject({
    code: 'conflict',
  })
  const { version } = await scheduleArticle(editor, { id, baseVersion: 1, content, at: '2027-03-01T10:00' })
  const chief = await makeEditor({ role: 'chief' })
  await moveSchedule(chief, { id, at: '2027-03-02T11:30' })
  expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({
    version,
    scheduledVersion: version,
    scheduledById: chief.id,
  })
  const { scheduled } = await getCalendar(editor, march)
  expect(scheduled).toEqual([
    { id, headline: 'Approved', day: '2027-03-02', time: '11:30', sectionName: expect.any(String) },
  ])
  await expect(
    moveSchedule(editor, { id, at: localMinute(new Date(Date.now() - 3_600_000)) }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { at: expect.any(String) } })
  await setEmbargo(editor, { id, until: '2027-03-02T09:00' })
  await expect(moveSchedule(editor, { id, at: '2027-03-02T08:00' })).rejects.toMatchObject({
    code: 'conflict',
  })
})
