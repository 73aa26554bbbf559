import { expect, it } from 'vitest'
import { inTransaction } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { indexArticles } from './commands.ts'
import { type Ask, findMatches, type Ladder } from './match-store.ts'

const PAGE = { skip: 0, take: 10 }

async function makeFerries(count: number): Promise<number[]> {
  const ids: number[] = []
  for (let made = 1; made <= count; made++) {
    const { id } = await makeArticle({ headline: `Ferry number ${made}`, publishedAt: { hoursAgo: made } })
    await inTransaction((tx) => indexArticles(tx, [id]))
    ids.push(id)
  }
  return ids
}

it('looks back no further than it takes to find enough', async () => {
  const ids = await makeFerries(8)
  const ask: Ask = { where: "'ferri'", rank: null, hasPhrase: false, editions: ['en'], from: null, to: null }
  const look = (ladder: Ladder, more: Partial<Ask> = {}) => findMatches({ ...ask, ...more }, PAGE, ladder)

  // A rung of two holds the article after them too: its time is where the look begins.
  expect(await look({ rungs: [2, 6], enough: 2 })).toMatchObject({ ids: ids.slice(0, 3), isMore: true })
  expect(await look({ rungs: [2, 4], enough: 4 })).toMatchObject({ ids: ids.slice(0, 5), isMore: true })
  expect(await look({ rungs: [2, 4], enough: 8 })).toMatchObject({ ids, total: 8, isMore: false })
  // Ranked or not, the first page or a later one.
  const ranked = await look({ rungs: [2], enough: 2 }, { rank: "'ferri'" })
  expect(ranked).toMatchObject({ total: 3, isMore: true })
  expect(ranked.ids.toSorted()).toEqual(ids.slice(0, 3))

  const later = { skip: 4, take: 2, ranked: 2 }
  const deep = await findMatches({ ...ask, rank: "'ferri'" }, later, { rungs: [], enough: 100 })
  expect(deep.ids).toHaveLength(2)

  // Before a time, the newest are those before it.
  const to = new Date(Date.now() - 4.5 * 3_600_000)
  expect(await look({ rungs: [1], enough: 1 }, { to })).toMatchObject({ ids: ids.slice(4, 6), isMore: true })
  expect(await look({ rungs: [1], enough: 1 }, { to, from: to })).toMatchObject({ ids: [], isMore: false })
})
