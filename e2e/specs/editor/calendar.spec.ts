import { createDraft } from '#domain/articles/commands.ts'
import { scheduleArticle } from '#domain/articles/flow/commands.ts'
import { db } from '#lib/db.ts'
import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { calendarDesk } from '../../pages/calendar-desk.ts'
import { findFaults } from '../../support/axe-faults.ts'

test('planned work is dragged to another day, moved by keyboard, and becomes an article', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  const title = `Budget vote of ${newsroom.name}`
  const calendar = calendarDesk(page)
  await page.goto('/admin/calendar?view=week&day=2027-03-10')
  await calendar.plan(title, '2027-03-10')
  const entry = (day: string) => calendar.day(day).getByRole('button', { name: title })
  await expect(entry('Wednesday 10 March')).toBeVisible()
  expect(await findFaults(page)).toEqual([])

  await calendar.drag(entry('Wednesday 10 March'), 'Friday 12 March')
  await expect(entry('Friday 12 March')).toBeVisible()
  await entry('Friday 12 March').focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(entry('Thursday 11 March')).toBeVisible()
  await expect
    .poll(async () => (await db.plannedItem.findFirst({ where: { title } }))?.day.toISOString().slice(0, 10))
    .toBe('2027-03-11')

  await page.reload()
  await expect(entry('Thursday 11 March')).toBeEnabled()
  await entry('Thursday 11 March').press('Enter')
  await calendar.dialog.getByRole('button', { name: 'Start the article' }).click()
  await expect(articleForm(page).headline).toHaveValue(title)
})

test('the time of a scheduled story is asked before it moves', async ({ newsroom, signedIn: _, page }) => {
  const content = newsroom.write()
  const { id } = await createDraft(newsroom.editor, { content })
  await scheduleArticle(newsroom.editor, { id, baseVersion: 1, content, at: '2027-04-14T10:00' })
  const calendar = calendarDesk(page)
  await page.goto('/admin/calendar?day=2027-04-01')
  const entry = (day: string) => calendar.day(day).getByRole('button', { name: content.headline })
  await calendar.drag(entry('Wednesday 14 April'), 'Thursday 22 April')
  await expect(calendar.question.getByLabel('Time of publication')).toHaveValue('2027-04-22T10:00')
  await calendar.question.getByRole('button', { name: 'Move' }).click()
  await expect(entry('Thursday 22 April')).toBeVisible()
})
