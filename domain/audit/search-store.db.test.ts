import { beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { newsroomDay } from '#lib/time.ts'
import { recordAct } from './commands.ts'
import { exportAudit, searchAudit } from './editor-queries.ts'
import { auditFilterSchema } from './schema.ts'

const filter = (asked: object = {}) => auditFilterSchema.parse({ before: null, ...asked })
let chief: Awaited<ReturnType<typeof makeEditor>>
let ada: Awaited<ReturnType<typeof makeEditor>>

async function act(what: string, name: string, by = ada, id: string | number = 1) {
  await inTransaction((tx) =>
    recordAct(tx, by, { act: what, subject: { kind: what.split('.')[0] ?? '', id, name } }),
  )
}

beforeEach(async () => {
  chief = await makeEditor({ role: 'chief', name: 'Chief' })
  ada = await makeEditor({ name: 'Ada' })
  await act('article.create', 'The river', ada, 7)
  await act('article.publish', 'The river', chief, 7)
  await act('page.save', 'About us', chief, 'en/about')
})

describe('searchAudit', () => {
  it.each([
    ['who', () => ({ by: ada.id }), ['article.create']],
    ['what', () => ({ act: 'page.save' }), ['page.save']],
    ['to what', () => ({ kind: 'article', subject: '7' }), ['article.publish', 'article.create']],
    ['words of any case', () => ({ q: 'RIVER' }), ['article.publish', 'article.create']],
    ['words of a person', () => ({ q: 'ada' }), ['article.create']],
    ['today', () => ({ from: newsroomDay(new Date()) }), ['page.save', 'article.publish', 'article.create']],
    ['another day', () => ({ to: '2020-01-01' }), []],
    [
      'nonsense',
      () => ({ from: 'yesterday', before: 'x' }),
      ['page.save', 'article.publish', 'article.create'],
    ],
  ])('finds by %s', async (_, asked, acts) => {
    const { entries, next } = await searchAudit(chief, filter(asked()))
    expect(entries.map((entry) => entry.act)).toEqual(acts)
    expect(next).toBeNull()
  })

  it('pages on from an entry', async () => {
    await db.auditEntry.createMany({
      data: Array.from({ length: 150 }, (_, index) => ({
        act: 'x.y',
        subjectKind: 'x',
        subjectId: `${index}`,
      })),
    })
    const first = await searchAudit(chief, filter())
    const second = await searchAudit(chief, filter({ before: first.next }))
    const seen = [...first.entries, ...second.entries].map(({ id }) => id)
    expect([first.entries.length, second.entries.length, new Set(seen).size]).toEqual([100, 53, 153])
    expect(second.next).toBeNull()
  })

  it('is for chiefs and admins', async () => {
    await expect(searchAudit(ada, filter())).rejects.toMatchObject({ code: 'forbidden' })
    expect(() => exportAudit(ada, filter())).toThrow(/role "chief"/)
  })
})
