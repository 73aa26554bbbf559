import { expect, it } from 'vitest'
import { db, inTransaction, sql } from '#lib/db.ts'
import { type ArticleOptions, makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { indexArticles } from './commands.ts'
import { suggest } from './suggest.ts'
import { recentHeadlinesSql } from './suggest-store.ts'

async function make(options: ArticleOptions) {
  const article = await makeArticle({ standfirst: '', ...options })
  await inTransaction((tx) => indexArticles(tx, [article.id]))
  return article
}
const headlines = async (typed: string, edition: 'en' | 'uk' = 'en') =>
  (await suggest(edition, typed)).articles.map(({ headline }) => headline)

it('suggests headlines in which every typed word begins a word, the newest first, of its edition only', async () => {
  await make({ headline: 'Ferry to Odesa sails', publishedAt: new Date('2026-01-01') })
  await make({ headline: 'Odesa waits for the ferry', publishedAt: new Date('2026-02-01') })
  await make({ headline: 'A draft on the ferry', status: 'draft' })
  await make({ headline: 'Offer refused' })
  await make({ edition: 'uk', headline: 'Ferry в Одесі' })
  expect(await headlines('fer')).toEqual(['Odesa waits for the ferry', 'Ferry to Odesa sails'])
  expect(await headlines('sails ferry OD')).toEqual(['Ferry to Odesa sails'])
  expect(await headlines('f')).toEqual([])
  expect(await headlines('"\\ (*')).toEqual([])
})

it('reads the other alphabet and other forms of a word', async () => {
  await make({ edition: 'uk', headline: 'Київ прокинувся рано', slug: 'kyiv-prokynuvsia-rano' })
  expect(await headlines('kyi', 'uk')).toEqual(['Київ прокинувся рано'])
  expect(await headlines('Києва', 'uk')).toEqual(['Київ прокинувся рано'])
})

it('suggests names that lead to something, the shortest first', async () => {
  const [place, section] = [await makePlace({ name: 'Lvivshchyna' }), await makeSection({ name: 'Lviv' })]
  const tag = await makeTag({ name: 'Old Lviv town' })
  const author = await makeAuthor({ name: 'Ivan Lvivskyi' })
  await make({ placeId: place.id, sectionId: section.id, tagIds: [tag.id], authorIds: [author.id] })
  await makeTag({ name: 'Lviv that nobody wrote of' })
  const { names } = await suggest('en', 'lviv')
  expect(names.map(({ kind, name }) => [kind, name])).toEqual([
    ['section', 'Lviv'],
    ['place', 'Lvivshchyna'],
    ['tag', 'Old Lviv town'],
    ['author', 'Ivan Lvivskyi'],
  ])
  expect((await suggest('uk', 'lviv')).names).toEqual([])
})

it('walks over the newest articles only, however many there are', async () => {
  await db.$executeRaw`
    INSERT INTO articles (edition, slug, status, headline, body, "publishedAt", "updatedAt", uuid, translation_group)
    SELECT 'en', 'bulk-' || n, 'published', 'Ferry', '{}', now() - n * interval '1 hour', now(), gen_random_uuid(), gen_random_uuid()
    FROM generate_series(1, 20000) AS n`
  await db.$executeRaw`
    INSERT INTO article_search ("articleId", edition, "listedAt", words)
    SELECT id, 'en', "publishedAt", 'ferri'::tsvector FROM articles`
  await db.$executeRaw`ANALYZE articles, article_search`
  const asked = { edition: 'en' as const, words: ['tram'], latin: ['tram'], now: new Date() }
  const rows = await db.$queryRaw<Record<string, string>[]>(sql`EXPLAIN ${recentHeadlinesSql(asked, 5)}`)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('article_search_edition_listedAt_articleId_idx')
  expect(plan).not.toContain('Seq Scan')
})
