import { expect, it } from 'vitest'
import { BY_KEY, statementName } from './statement-names.ts'

const ROW = 'SELECT "t0"."id" FROM "public"."articles" AS "t0" WHERE "t0"."id" = $1 LIMIT $2 OFFSET $3'
const WITH_PARTS =
  'SELECT "t0"."id", "parts"."__prisma_data__" FROM "public"."articles" AS "t0" LEFT JOIN LATERAL (SELECT * FROM "public"."parts" AS "t1" ORDER BY "t1"."position" ASC) AS "parts" ON true WHERE "t0"."id" = $1'

it('names what asks for rows by their key, each statement by a name of its own that Postgres takes', () => {
  const names = [ROW, WITH_PARTS, `${BY_KEY} SELECT 1`].map(statementName)
  for (const name of names) expect(name).toMatch(/^[\w-]{20,63}$/)
  expect(new Set(names).size).toBe(3)
  expect(statementName(ROW)).toBe(names[0])
})

it('names neither lists, nor what changes with the length of a list, nor what writes', () => {
  for (const text of [
    `${ROW.replace(' LIMIT', ' ORDER BY "t0"."publishedAt" DESC LIMIT')}`,
    'SELECT "t0"."id" FROM "public"."articles" AS "t0" WHERE "t0"."id" IN ($1,$2)',
    'SELECT count(*) FROM articles',
    'UPDATE "public"."articles" SET "slug" = $1 WHERE "id" = $2',
  ])
    expect(statementName(text)).toBe('')
})
