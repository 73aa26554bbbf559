import { rollUpVisits } from '#domain/analytics/commands.ts'
import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { scheduleArticle, sendToReview } from '#domain/articles/flow/commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import { createEditor } from '#domain/editors/commands.ts'
import { addPlan } from '#domain/plans/commands.ts'
import { shiftDay } from '#domain/plans/rules.ts'
import { db } from '#lib/db.ts'
import { newsroomDay } from '#lib/time.ts'
import { randomPassword } from '#scripts/start/password.ts'

/** An account at the desk, and what its pictures show. */
export type DeskScene = { email: string; password: string; articleId: number; pictureId: number }

/** Gives the demonstration newsroom a chief editor and a day's work: an article in review, one scheduled, plans. */
export async function setDeskScene(slug: string): Promise<DeskScene> {
  const account = { email: 'olena@example.org', password: randomPassword() }
  const chief = await createEditor({ ...account, name: 'Olena Hrai', role: 'chief' })
  const writer = await createEditor({
    email: 'marko@example.org',
    password: randomPassword(),
    name: 'Marko Lys',
    role: 'author',
  })
  const article = await db.article.findFirstOrThrow({ where: { slug }, select: { id: true, heroId: true } })
  const { content, version } = await findNewestVersion(article.id)
  await saveDraft(writer, {
    id: article.id,
    baseVersion: version,
    content: { ...content, standfirst: `${content.standfirst} The work is to end before the autumn.` },
  })
  const own = (headline: string) => ({ ...content, headline, slug: '' })
  const reviewed = await createDraft(writer, { content: own('Two ferries will run until midnight in June') })
  await sendToReview(writer, { id: reviewed.id })
  const planned = await createDraft(chief, { content: own('What the council decides on Monday') })
  const today = newsroomDay(new Date())
  await scheduleArticle(chief, {
    id: planned.id,
    baseVersion: planned.version,
    content: { ...own('What the council decides on Monday'), slug: 'what-the-council-decides' },
    at: `${shiftDay(today, 2)}T07:30`,
  })
  for (const [title, days, time] of [
    ['Opening of the new library wing', 1, '11:00'],
    ['Water levels: weekly report', 3, ''],
    ['Interview with the ferry master', 4, '15:30'],
  ] as const) {
    const plan = { title, note: '', time, day: shiftDay(today, days), edition: 'en' }
    await addPlan(chief, { ...plan, sectionId: content.sectionId, editorId: writer.id })
  }
  await readForWeeks()
  return { ...account, articleId: article.id, pictureId: article.heroId ?? 0 }
}

/** Two weeks of readers: more by day than by night, more of what is newer. */
async function readForWeeks(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO article_view_hours ("articleId", hour, views)
    SELECT a.id, date_trunc('hour', now(), 'UTC') - h * interval '1 hour',
      (4 + 30 * greatest(0, sin((extract(hour FROM now() - h * interval '1 hour') - 5) * pi() / 15)) / (1 + a.place))::int
    FROM (SELECT id, row_number() OVER (ORDER BY "publishedAt" DESC) AS place FROM articles WHERE status = 'published') a,
      generate_series(1, 14 * 24) AS h
    ON CONFLICT DO NOTHING`
  await rollUpVisits()
}
