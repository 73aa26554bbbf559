import { describe, expect, it } from 'vitest'
import { findAtAddress } from '#domain/articles/page-store.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeRelation, makeStory } from '#lib/testing/story-factory.ts'
import { findNeighbours, findStoryAtSlug, listPartIds } from './store.ts'

const now = new Date()
const at = (hoursAgo: number) => ({ publishedAt: { hoursAgo } })

async function makeThread() {
  const parts = [await makeArticle(at(9)), await makeArticle(at(6)), await makeArticle(at(3))]
  const hidden = [
    await makeArticle({ ...at(7), status: 'withdrawn' }),
    await makeArticle({ status: 'draft' }),
    await makeArticle(at(-2)),
  ]
  const uk = await makeArticle({ ...at(5), edition: 'uk' })
  const ids = parts.map(({ id }) => id)
  const story = await makeStory({ parts: [...ids, ...hidden.map(({ id }) => id), uk.id] })
  return { story, ids, uk }
}

describe('findStoryAtSlug', () => {
  it('counts what each edition shows and knows nothing where it shows nothing', async () => {
    const { story } = await makeThread()
    expect(await findStoryAtSlug('en', story.slug, now)).toMatchObject({
      kind: 'story',
      story: { parts: 3, editions: ['en', 'uk'] },
    })
    const onlyEnglish = await makeStory({ parts: [(await makeArticle()).id] })
    expect(await findStoryAtSlug('uk', onlyEnglish.slug, now)).toEqual({ kind: 'unknown' })
  })

  it('leads on from an old slug', async () => {
    const { story } = await makeThread()
    await db.storyOldSlug.create({ data: { slug: `old-${story.slug}`, storyId: story.id } })
    expect(await findStoryAtSlug('en', `old-${story.slug}`, now)).toEqual({ kind: 'moved', slug: story.slug })
  })
})

describe('listPartIds', () => {
  it('pages through the visible parts of an edition, the newest first', async () => {
    const { story, ids, uk } = await makeThread()
    const [first, second, third] = ids
    expect(await listPartIds(story.id, 'en', now, { take: 2 })).toEqual([third, second])
    expect(await listPartIds(story.id, 'en', now, { skip: 2, take: 2 })).toEqual([first])
    expect(await listPartIds(story.id, 'uk', now, { take: 9 })).toEqual([uk.id])
  })
})

describe('findNeighbours', () => {
  it('finds the visible part before and after, and none past the ends', async () => {
    const { story, ids } = await makeThread()
    const [first, second, third] = ids as [number, number, number]
    expect(await findNeighbours(story.slug, second, now)).toMatchObject({
      previous: { id: first },
      next: { id: third },
    })
    expect(await findNeighbours(story.slug, first, now)).toMatchObject({
      previous: null,
      next: { id: second },
    })
    expect((await findNeighbours(story.slug, third, now)).next).toBeNull()
  })
})

describe('the database', () => {
  it('refuses an article as an update of two stories, and takes it as what follows another', async () => {
    const { id } = await makeArticle()
    await makeStory({ parts: [id] })
    await expect(makeStory({ parts: [id] })).rejects.toThrow()
    const other = await makeStory({ parts: [{ id, type: 'follows' }] })
    expect(await findStoryAtSlug('en', other.slug, now)).toMatchObject({ kind: 'story' })
  })

  it('keeps relations within one story and true to the type of the part', async () => {
    const [a, b, c] = [await makeArticle(), await makeArticle(), await makeArticle()]
    const story = await makeStory({ parts: [a.id, b.id] })
    await expect(makeRelation(story.id, a.id, 'update_of', c.id)).rejects.toThrow()
    await expect(makeRelation(story.id, a.id, 'follows', b.id)).rejects.toThrow()
    await expect(makeRelation(story.id, a.id, 'update_of', a.id)).rejects.toThrow()
    await makeRelation(story.id, a.id, 'update_of', b.id)
    await db.storyPart.delete({ where: { storyId_articleId: { storyId: story.id, articleId: b.id } } })
    expect(await db.articleRelation.count({ where: { fromId: a.id } })).toBe(0)
  })
})

it('an article names the story that it updates before one that it follows', async () => {
  const article = await makeArticle()
  await makeStory({ parts: [{ id: article.id, type: 'follows' }] })
  const own = await makeStory({ title: 'The bridge', parts: [article.id] })
  const found = await findAtAddress('en', article.slug, now)
  expect(found).toMatchObject({
    kind: 'published',
    article: { story: { slug: own.slug, title: 'The bridge' } },
  })
})
