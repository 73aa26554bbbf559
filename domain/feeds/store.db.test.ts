import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle, makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makePicture, makeSection, makeTag } from '#lib/testing/factories.ts'
import { findLastChange, listFeedItems } from './store.ts'

const now = new Date()

describe('listFeedItems', () => {
  it('tells everything that a feed needs, in the edition’s words', async () => {
    const [section, tag] = [await makeSection({ nameUk: 'Місто' }), await makeTag({ nameUk: 'Мости' })]
    const authors = [await makeAuthor({ nameUk: 'Коваль' }), await makeAuthor({ nameUk: 'Бондар' })]
    const [hero, inBody] = [await makePicture(), await makePicture()]
    const earlier = await makeArticle({ edition: 'uk', slug: 'earlier', publishedAt: { hoursAgo: 5 } })
    const gone = await makeArticle({ edition: 'uk', status: 'withdrawn', publishedAt: { hoursAgo: 6 } })
    const attrs = (pictureId: number) => ({ pictureId, alt: '', caption: '', credit: '' })
    const body = makeBody('Text.')
    body.content.push({ type: 'picture', attrs: attrs(inBody.id) }, { type: 'picture', attrs: attrs(9_999) })
    const { uuid } = await makeArticle({
      edition: 'uk',
      slug: 'mist',
      body,
      sectionId: section.id,
      tagIds: [tag.id],
      authorIds: authors.map(({ id }) => id),
      heroId: hero.id,
      recallIds: [gone.id, earlier.id],
    })
    const [item, ...rest] = await listFeedItems('uk', now, 60)
    expect(item).toMatchObject({
      uuid,
      slug: 'mist',
      categories: ['Місто', 'Мости'],
      authors: ['Коваль', 'Бондар'],
      picture: { picture: { key: hero.key }, credit: 'Test' },
      recall: [{ edition: 'uk', slug: 'earlier', headline: earlier.headline }],
    })
    expect(Object.keys(item?.bodyPictures ?? {})).toEqual([String(inBody.id)])
    expect(rest.map(({ slug }) => slug)).toEqual(['earlier'])
  })

  it('takes the newest that readers may see', async () => {
    for (const hoursAgo of [3, 1, 2]) await makeArticle({ slug: `h${hoursAgo}`, publishedAt: { hoursAgo } })
    await makeArticle({ status: 'draft' })
    await makeArticle({ publishedAt: { hoursAgo: -1 } })
    await makeArticle({ edition: 'uk' })
    expect((await listFeedItems('en', now, 2)).map(({ slug }) => slug)).toEqual(['h1', 'h2'])
  })
})

describe('findLastChange', () => {
  it('moves when an article is withdrawn, not for a draft', async () => {
    expect(await findLastChange('en')).toBeNull()
    const { id } = await makeArticle()
    const published = await findLastChange('en')
    await makeArticle({ status: 'draft' })
    expect(await findLastChange('en')).toEqual(published)
    const later = new Date(now.getTime() + 60_000)
    await db.article.update({ where: { id }, data: { status: 'withdrawn', updatedAt: later } })
    expect(await findLastChange('en')).toEqual(later)
  })
})
