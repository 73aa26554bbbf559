import { expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { getToday } from './editor-queries.ts'

const now = new Date('2026-11-27T10:30:00Z')

it('shows the newsroom’s day: what is out, what comes, what waits, and what I was writing', async () => {
  const editor = await makeEditor()
  // In Kyiv the day began at 22:00 UTC.
  const [old, early] = ['2026-11-26T21:59:00Z', '2026-11-26T22:01:00Z'].map((at) => new Date(at))
  await makeArticle({ publishedAt: old })
  const published = await makeArticle({ publishedAt: early })
  const [late, soon, waiting, mine, seen] = await Promise.all(
    Array.from({ length: 5 }, () => makeArticle({ status: 'draft' })),
  )
  const set = (article: { id: number } | undefined, data: object) =>
    db.article.update({ where: { id: article?.id }, data })
  await set(late, { scheduledAt: new Date('2026-11-29T10:00:00Z'), scheduledVersion: 1 })
  await set(soon, { scheduledAt: new Date('2026-11-28T10:00:00Z'), scheduledVersion: 1 })
  await set(waiting, { reviewAt: new Date('2026-11-27T09:00:00Z') })
  await set(mine, { editedById: editor.id })
  await set(published, { editedById: editor.id })
  await set(seen, { editedById: (await makeEditor()).id })

  const today = await getToday(editor, now)
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id)
  expect(ids(today.published)).toEqual([published.id])
  expect(ids(today.scheduled)).toEqual([soon?.id, late?.id])
  expect(ids(today.review)).toEqual([waiting?.id])
  expect(ids(today.own)).toEqual([mine?.id])
  expect(today.counts).toEqual({ scheduled: 2, review: 1 })
})
