import { expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { beginDay, pruneExpiries } from './commands.ts'

const now = new Date('2026-06-12T09:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

it('beginDay announces that today is another day', async () => {
  expect(await beginDay()).toEqual({ staleTags: ['today'] })
  expect(await db.cacheExpiry.findMany({ select: { tags: true } })).toEqual([{ tags: ['today'] }])
})

it('pruneExpiries forgets what is older than a week', async () => {
  for (const days of [1, 6, 8, 30])
    await db.cacheExpiry.create({ data: { tags: [`${days}`], createdAt: daysAgo(days) } })
  expect(await pruneExpiries(now)).toBe(2)
  expect((await db.cacheExpiry.findMany()).map(({ tags }) => tags)).toEqual([['1'], ['6']])
})
