import { describe, expect, it } from 'vitest'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { makeRelation, makeStory } from '#lib/testing/story-factory.ts'
import { refreshRecall } from './commands.ts'
import { findRecalls } from './find.ts'
import { findQuestion, listChosen, listNearIds, listNewer, listRelatedEarlier } from './store.ts'

const now = new Date()

describe('listChosen', () => {
  it('keeps the editor’s order and leaves out what readers cannot see', async () => {
    const [a, b] = [
      await makeArticle({ publishedAt: { hoursAgo: 9 } }),
      await makeArticle({ publishedAt: { hoursAgo: 8 } }),
    ]
    const [gone, draft] = [await makeArticle({ status: 'withdrawn' }), await makeArticle({ status: 'draft' })]
    const { id } = await makeArticle({ recallIds: [b.id, gone.id, draft.id, a.id] })
    expect((await listChosen(id, now)).map((link) => link.id)).toEqual([b.id, a.id])
  })

  it('follows a new slug and headline', async () => {
    const old = await makeArticle({ headline: 'Before' })
    const { id } = await makeArticle({ recallIds: [old.id] })
    const { db } = await import('#lib/db.ts')
    await db.article.update({ where: { id: old.id }, data: { headline: 'After', slug: 'after' } })
    expect(await listChosen(id, now)).toMatchObject([{ headline: 'After', slug: 'after' }])
  })
})

const old9 = () => makeArticle({ publishedAt: { hoursAgo: 9 } })
const old6 = () => makeArticle({ publishedAt: { hoursAgo: 6 } })
const old3 = () => makeArticle({ publishedAt: { hoursAgo: 3 } })

describe('listRelatedEarlier', () => {
  it('names the part before, what it follows and its background, all of them earlier and visible', async () => {
    const [first, background, later] = [await old9(), await old9(), await makeArticle()]
    const gone = await makeArticle({ status: 'withdrawn', publishedAt: { hoursAgo: 5 } })
    const [before, own] = [await old6(), await old3()]
    const story = await makeStory({
      parts: [first.id, before.id, own.id, gone.id, later.id, { id: background.id, type: 'background_to' }],
    })
    await makeRelation(story.id, background.id, 'background_to', own.id)
    await makeRelation(story.id, own.id, 'update_of', gone.id)
    await makeRelation(story.id, own.id, 'update_of', later.id)
    expect((await listRelatedEarlier(own.id, 5)).map(({ id }) => id)).toEqual([before.id, background.id])
  })
})

describe('listNewer', () => {
  it('names the newer reports, the newest first, and no draft', async () => {
    const old = await makeArticle({ publishedAt: { hoursAgo: 50 } })
    const second = await makeArticle({ recallIds: [old.id], publishedAt: { hoursAgo: 20 } })
    const third = await makeArticle({ recallIds: [old.id], publishedAt: { hoursAgo: 10 } })
    await makeArticle({ recallIds: [old.id], status: 'draft' })
    expect((await listNewer(old.id, now, 5)).map(({ id }) => id)).toEqual([third.id, second.id])
  })

  it('names the newest part of its story and what was related to it, never what is earlier or background', async () => {
    const [old, middle, last] = [await old9(), await old6(), await old3()]
    const [sequel, explainer] = [await old3(), await old3()]
    const story = await makeStory({
      parts: [
        old.id,
        middle.id,
        last.id,
        { id: sequel.id, type: 'follows' },
        { id: explainer.id, type: 'background_to' },
      ],
    })
    await makeRelation(story.id, sequel.id, 'follows', old.id)
    await makeRelation(story.id, explainer.id, 'background_to', old.id)
    expect((await listNewer(old.id, now, 5)).map(({ id }) => id)).toEqual([sequel.id, last.id])
    expect(await listNewer(last.id, now, 5)).toEqual([])
  })
})

describe('listNearIds', () => {
  it('finds only earlier visible articles of the same edition that share tag, place or section', async () => {
    const [tag, place, section] = [await makeTag(), await makePlace(), await makeSection()]
    const earlier = { publishedAt: { hoursAgo: 5 } }
    const near = [
      await makeArticle({ ...earlier, tagIds: [tag.id] }),
      await makeArticle({ ...earlier, placeId: place.id }),
      await makeArticle({ ...earlier, sectionId: section.id }),
    ]
    await makeArticle({ ...earlier })
    await makeArticle({ ...earlier, tagIds: [tag.id], status: 'withdrawn' })
    await makeArticle({ ...earlier, tagIds: [tag.id], edition: 'uk' })
    await makeArticle({ publishedAt: { hoursAgo: 1 }, tagIds: [tag.id] })
    const { id } = await makeArticle({
      publishedAt: { hoursAgo: 2 },
      tagIds: [tag.id],
      placeId: place.id,
      sectionId: section.id,
    })
    const question = await findQuestion(id)
    const found = question ? await listNearIds(question) : []
    expect(found.sort()).toEqual(near.map((candidate) => candidate.id).sort())
  })
})

describe('findRecalls', () => {
  const ferry = {
    headline: 'Islands ferry stopped by fog',
    body: 'The Halyna Moroz was kept in port by fog.',
  }

  it('finds what shares nothing but words, out of the whole archive, and never what is hidden or elsewhere', async () => {
    const earlier = await makeArticle({ ...ferry, publishedAt: { hoursAgo: 900 } })
    await makeArticle({ ...ferry, headline: 'Ferry in fog, withdrawn', status: 'withdrawn' })
    await makeArticle({ ...ferry, headline: 'Ferry in fog, elsewhere', edition: 'uk' })
    await makeArticle({ ...ferry, headline: 'Ferry in fog, later', publishedAt: { hoursAgo: 1 } })
    await makeArticle({
      standfirst: '',
      headline: 'Library opens on Sundays',
      body: 'Readers are glad.',
      publishedAt: { hoursAgo: 5 },
    })
    expect(await refreshRecall()).toEqual({ made: 4 })
    const { id } = await makeArticle({
      ...ferry,
      headline: 'Fog: ferry sails again',
      publishedAt: { hoursAgo: 3 },
    })
    const question = await findQuestion(id)
    const found = question ? await findRecalls(question, { limit: 5 }) : []
    expect(found.map(({ candidate }) => candidate.id)).toEqual([earlier.id])
    expect(found[0]?.reason.names).toEqual(['@halyna moroz'])
  })
})
