import { expect, test } from 'vitest'
import { db } from '#lib/db.ts'
import { resetDatabase } from './reset-database.ts'

test('the database begins empty, and emptying it starts ids at 1 again', async () => {
  await db.section.create({ data: { slug: 'first' } })
  await resetDatabase()
  expect(await db.section.count()).toBe(0)
  expect((await db.section.create({ data: { slug: 'second' } })).id).toBe(1)
})

test('nothing is left of the test before', async () => {
  expect(await db.section.count()).toBe(0)
})
