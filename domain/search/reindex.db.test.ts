import { describe, expect, it } from 'vitest'
import { db, inTransaction, sql } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { indexArticles } from './commands.ts'
import { boundedSettings, matchSql } from './match-store.ts'
import { checkIndex, reindex, reindexIfOld } from './reindex-commands.ts'

describe('reindex', () => {
  it('makes the index equal to the articles, and checkIndex sees the difference', async () => {
    const [a, b] = [await makeArticle({ headline: 'Ferry' }), await makeArticle({ status: 'draft' })]
    expect(await checkIndex()).toEqual({ checked: 2, wrong: [a.id, b.id] })
    await reindex()
    expect(await checkIndex()).toEqual({ checked: 2, wrong: [] })
    await db.article.update({ where: { id: a.id }, data: { headline: 'Tram' } })
    expect((await checkIndex()).wrong).toEqual([a.id])
  })

  it('runs by itself once for a new shape of the index', async () => {
    await makeArticle()
    await reindexIfOld()
    expect((await checkIndex()).wrong).toEqual([])
    await db.articleSearch.deleteMany()
    await reindexIfOld()
    expect(await db.articleSearch.count()).toBe(0)
  })

  it('waits for an article that somebody is publishing, and neither of the two fails', async () => {
    await makeArticle({ headline: 'Ferry' })
    const b = await makeArticle({ headline: 'Tram' })
    await reindex()
    let rewriting: Promise<unknown> = Promise.resolve()
    await inTransaction(async (tx) => {
      await tx.$executeRaw`SELECT FROM articles WHERE id = ${b.id} FOR UPDATE`
      rewriting = reindex()
      rewriting.catch(() => {})
      await expect.poll(() => countWaiting(), { timeout: 10_000 }).toBe(1)
      await tx.article.update({ where: { id: b.id }, data: { headline: 'Bridge' } })
      await indexArticles(tx, [b.id])
    })
    expect(await rewriting).toBe(2)
    expect(await checkIndex()).toEqual({ checked: 2, wrong: [] })
  })

  it('goes on where it was interrupted', async () => {
    for (let made = 0; made < 3; made++) await makeArticle()
    await reindex(() => {}, { signal: AbortSignal.abort() })
    await db.systemFact.create({
      data: { name: 'search-index', value: { shape: 1, afterId: 2, isDone: false } },
    })
    expect(await reindex(() => {}, { fromStart: false })).toBe(1)
  })
})

/** How many connections to this database wait for a lock that another one holds. */
async function countWaiting(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return row?.count ?? 0
}

it('never reads the whole table, also for words and filters that most articles have', async () => {
  const { id } = await makeArticle({ headline: 'Ferry' })
  await inTransaction((tx) => indexArticles(tx, [id]))
  await db.$executeRaw`
    INSERT INTO articles (edition, slug, status, headline, body, "publishedAt", "updatedAt", uuid, translation_group)
    SELECT 'en', 'bulk-' || n, 'published', 'Ferry', '{}', now() - n * interval '1 hour', now(), gen_random_uuid(), gen_random_uuid()
    FROM generate_series(1, 5000) AS n`
  await db.$executeRaw`
    INSERT INTO article_search ("articleId", edition, "listedAt", words)
    SELECT a.id, 'en', a."publishedAt", s.words FROM articles a, article_search s WHERE a.id <> ${id}`
  await db.$executeRaw`ANALYZE article_search`
  const ask = { rank: "'ferri'", hasPhrase: false, editions: ['en' as const], from: null, to: null }
  for (const where of ["'ferri'", "'#s1'", '']) {
    const [, rows] = await db.$transaction([
      db.$executeRaw(boundedSettings()),
      db.$queryRaw<Record<string, string>[]>(
        sql`EXPLAIN ${matchSql({ ...ask, where }, { skip: 0, take: 15 }, { since: null, now: new Date(), enough: -1 })}`,
      ),
    ])
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('article_search_words_idx')
    expect(plan).not.toContain('Seq Scan')
  }
})
