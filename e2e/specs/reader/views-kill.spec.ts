import { expect, test } from '../../fixtures.ts'
import { queryRows } from '../../support/query-rows.ts'
import { visit } from '../../support/visits.ts'

test('after kill -9 in a storm of visits every acknowledged one is there', async ({ ownPortal }) => {
  const { url, databaseUrl } = ownPortal
  const [article] = await queryRows<{ id: number }>(
    databaseUrl,
    `SELECT id FROM articles WHERE status = 'published' LIMIT 1`,
  )
  const id = article?.id ?? 0
  const totalOf = async () => {
    const [row] = await queryRows<{ total: string }>(
      databaseUrl,
      `SELECT coalesce(sum(total), 0) AS total FROM article_views WHERE "articleId" = $1`,
      [id],
    )
    return Number(row?.total ?? 0)
  }
  const before = await totalOf()
  let [sent, acknowledged, isOver] = [0, 0, false]
  const reader = async () => {
    while (!isOver) {
      sent += 1
      const answer = await visit(url, id).catch(() => null)
      if (answer?.status === 200) acknowledged += 1
    }
  }
  const storm = Promise.all(Array.from({ length: 64 }, reader))
  await expect.poll(() => acknowledged, { timeout: 20_000 }).toBeGreaterThan(1_000)
  await ownPortal.kill()
  isOver = true
  await storm
  await ownPortal.restart()
  const added = (await totalOf()) - before
  expect(added).toBeGreaterThanOrEqual(acknowledged)
  expect(added).toBeLessThanOrEqual(sent)
  expect((await visit(url, id)).views).toBe(before + added + 1)
})
