import { expect, it } from 'vitest'
import { db, type Sql, sql } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor, makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { refreshRecall } from './commands.ts'
import { recentSql } from './desk-store.ts'
import { findSameEvent, listRecallsToMend, suggestRecalls } from './editor-queries.ts'
import { byTermsSql } from './profile-store.ts'
import { nearSql } from './store.ts'

const text = (headline: string) => ({
  id: null,
  edition: 'en',
  headline,
  standfirst: '',
  text: 'Olena Koval spoke at the harbour.',
  sectionId: null,
  placeId: null,
  tagIds: [],
})

it('suggestRecalls answers with the reason in the words of the text', async () => {
  const place = await makePlace()
  const body = 'Olena Koval promised a new harbour bridge.'
  const earlier = await makeArticle({
    headline: 'Harbour bridge promised',
    body,
    placeId: place.id,
    publishedAt: { hoursAgo: 50 },
  })
  await makeArticle({ headline: 'Library opens on Sundays', standfirst: '', body: 'Readers are glad.' })
  await refreshRecall()
  const found = await suggestRecalls(await makeEditor(), {
    ...text('Harbour bridge is ready'),
    placeId: place.id,
  })
  expect(found).toMatchObject([
    { id: earlier.id, reason: { names: ['Olena Koval'], samePlace: true, days: 2 } },
  ])
})

it('findSameEvent lists what the edition published or began in 48 hours, and nothing older or elsewhere', async () => {
  const headline = 'Fire destroys the old market hall'
  const [shown, draft] = [await makeArticle({ headline }), await makeArticle({ headline, status: 'draft' })]
  await makeArticle({ headline, publishedAt: { hoursAgo: 60 } })
  await makeArticle({ headline, edition: 'uk' })
  await makeArticle({ headline: 'Orchestra plays in the park' })
  const found = await findSameEvent(await makeEditor(), text('Old market hall destroyed in a fire'))
  expect(found.map(({ id }) => id).sort()).toEqual([shown.id, draft.id].sort())
  const own = await findSameEvent(await makeEditor(), { ...text(headline), id: shown.id })
  expect(own.map(({ id }) => id)).toEqual([draft.id])
})

it('listRecallsToMend names published articles whose chosen Recall readers cannot see', async () => {
  const gone = await makeArticle({ status: 'withdrawn' })
  const { id } = await makeArticle({ recallIds: [gone.id, (await makeArticle()).id] })
  await makeArticle({ recallIds: [gone.id], status: 'draft' })
  expect(await listRecallsToMend(await makeEditor())).toMatchObject([
    { article: { id }, target: { id: gone.id } },
  ])
})

const MANY = 20_000
const HOUR_MS = 3_600_000

/** Rows of no content, enough that the planner chooses as it does in a large archive: one an hour. */
async function fillMany({ sectionId, placeId, tagId }: Record<'sectionId' | 'placeId' | 'tagId', number>) {
  await db.$executeRaw`
    INSERT INTO articles (uuid, translation_group, edition, slug, status, headline, body, "sectionId", "placeId", "updatedAt", "publishedAt")
    SELECT gen_random_uuid(), gen_random_uuid(), CASE WHEN n % 2 = 0 THEN 'en' ELSE 'uk' END, 'many-' || n, 'published',
      'Headline number ' || n, '{}'::jsonb, CASE WHEN n % 5 = 0 THEN ${sectionId}::int END,
      CASE WHEN n % 50 = 0 THEN ${placeId}::int END, now() - n * interval '1 hour', now() - n * interval '1 hour'
    FROM generate_series(1, ${MANY}) AS n`
  await db.$executeRaw`
    INSERT INTO article_tags ("articleId", "tagId", position, edition, "listedAt")
    SELECT id, ${tagId}::int, 0, edition, "publishedAt" FROM articles WHERE id % 4 = 0`
  await db.$executeRaw`
    INSERT INTO recall_profiles ("articleId", edition, "publishedAt", terms, weights)
    SELECT id, edition, "publishedAt", ARRAY['word-' || id % 900, 'name-' || id % 2000], ARRAY[100, 80]::smallint[] FROM articles`
  for (const table of ['articles', 'article_tags', 'recall_profiles'])
    await db.$executeRawUnsafe(`ANALYZE ${table}`)
}

async function planOf(statement: Sql): Promise<string> {
  const rows = await db.$queryRaw<{ 'QUERY PLAN': string }[]>(sql`EXPLAIN ${statement}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

it('suggestions and the same event read ranges of indexes in a large archive, never a whole table', async () => {
  const [section, place, tag] = [await makeSection(), await makePlace(), await makeTag()]
  await fillMany({ sectionId: section.id, placeId: place.id, tagId: tag.id })
  const [edition, now] = ['en' as const, new Date()]
  const terms = Array.from({ length: 24 }, (_, index) => ({ term: `word-${index}`, worth: 1 }))
  const statements = {
    'by terms': byTermsSql(edition, terms, now, 120),
    near: nearSql({ edition, publishedAt: now, sectionId: section.id, placeId: place.id, tagIds: [tag.id] }),
    'the same event': recentSql(
      edition,
      'Headline of a new one',
      new Date(now.getTime() - 48 * HOUR_MS),
      null,
    ),
  }
  for (const [name, statement] of Object.entries(statements)) {
    const plan = await planOf(statement)
    expect(plan, name).toMatch(/Index/)
    expect(plan, name).not.toMatch(/Seq Scan/)
  }
}, 60_000)
