import { describe, expect, it } from 'vitest'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { listCards } from './card-store.ts'
import { findNeighbours, type ListOf, listPageIds } from './list-store.ts'

const now = new Date()

async function makeFive() {
  const [section, place, tag, author] = [
    await makeSection(),
    await makePlace(),
    await makeTag(),
    await makeAuthor(),
  ]
  const common = { sectionId: section.id, placeId: place.id, tagIds: [tag.id], authorIds: [author.id] }
  const ids: number[] = []
  for (let hoursAgo = 1; hoursAgo <= 5; hoursAgo++)
    ids.push((await makeArticle({ ...common, publishedAt: { hoursAgo } })).id)
  await makeArticle({ ...common, status: 'draft' })
  await makeArticle({ ...common, status: 'withdrawn' })
  await makeArticle({ ...common, edition: 'uk' })
  await makeArticle({ ...common, publishedAt: { hoursAgo: -1 } })
  const lists: ListOf[] = [
    { kind: 'latest' },
    { kind: 'section', id: section.id },
    { kind: 'place', id: place.id },
    { kind: 'tag', id: tag.id },
    { kind: 'author', id: author.id },
    { kind: 'day', from: new Date(now.getTime() - 86_400_000), to: new Date(now.getTime() + 86_400_000) },
  ]
  return { ids, lists }
}

describe('listPageIds', () => {
  it('pages through every list from the newest on, showing only what readers may see', async () => {
    const { ids, lists } = await makeFive()
    for (const list of lists) {
      expect(await listPageIds(list, 'en', 1, now, 2), list.kind).toEqual(ids.slice(0, 3))
      expect(await listPageIds(list, 'en', 2, now, 2), list.kind).toEqual(ids.slice(2, 5))
      expect(await listPageIds(list, 'en', 3, now, 2), list.kind).toEqual(ids.slice(4))
      expect(await listPageIds(list, 'en', 4, now, 2), list.kind).toEqual([])
    }
  })

  it('keeps apart what was published at the same moment', async () => {
    const publishedAt = new Date('2026-01-01T10:00:00Z')
    const ids = [
      await makeArticle({ publishedAt }),
      await makeArticle({ publishedAt }),
      await makeArticle({ publishedAt }),
    ]
    const pages = [1, 2, 3].map((page) => listPageIds({ kind: 'latest' }, 'en', page, now, 1))
    const firsts = (await Promise.all(pages)).map(([first]) => first)
    expect(firsts).toEqual(ids.map(({ id }) => id).reverse())
  })

  it('ends a day where the next begins', async () => {
    const to = new Date('2026-01-02T00:00:00Z')
    await makeArticle({ publishedAt: to })
    const last = await makeArticle({ publishedAt: new Date(to.getTime() - 1) })
    const day: ListOf = { kind: 'day', from: new Date('2026-01-01T00:00:00Z'), to }
    expect(await listPageIds(day, 'en', 1, now)).toEqual([last.id])
  })
})

describe('listCards', () => {
  it('keeps the order asked for and drops what is not published', async () => {
    const [first, second] = [await makeArticle(), await makeArticle()]
    const hidden = await makeArticle({ status: 'withdrawn' })
    const cards = await listCards([second.id, hidden.id, first.id])
    expect(cards.map(({ id }) => id)).toEqual([second.id, first.id])
  })

  it('names the section as the edition does', async () => {
    const section = await makeSection({ name: 'City', nameUk: 'Місто' })
    const { id } = await makeArticle({ edition: 'uk', sectionId: section.id })
    expect((await listCards([id]))[0]?.section?.name).toBe('Місто')
  })
})

it('findNeighbours skips days without articles, and what readers may not see', async () => {
  const at = (day: number) => new Date(Date.UTC(2026, 2, day, 12))
  await makeArticle({ publishedAt: at(3) })
  await makeArticle({ publishedAt: at(9) })
  await makeArticle({ publishedAt: at(5), status: 'withdrawn' })
  await makeArticle({ publishedAt: at(20) })
  const bounds = { from: at(6), to: at(7) }
  expect(await findNeighbours('en', bounds, at(15))).toEqual({ before: at(3), after: at(9) })
  expect(await findNeighbours('en', { from: at(10), to: at(11) }, at(15))).toEqual({
    before: at(9),
    after: null,
  })
  expect(await findNeighbours('uk', bounds, at(15))).toEqual({ before: null, after: null })
})
