import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle, makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makePicture, makeSection, makeTag } from '#lib/testing/factories.ts'
import { findLastChange, listCorrections, listFeedSources } from './store.ts'

const now = new Date()

describe('listFeedSources', () => {
  it('tells everything that a feed needs, in the edition’s words', async () => {
    const [section, tag] = [await makeSection({ nameUk: 'Місто' }), await makeTag({ nameUk: 'Мости' })]
    const authors = [await makeAuthor({ nameUk: 'Коваль' }), await makeAuthor({ nameUk: 'Бондар' })]
    const [hero, inBody] = [await makePicture(), await makePicture()]
    const earlier = await makeArticle({ edition: 'uk', slug: 'earlier', publishedAt: { hoursAgo: 5 } })
    const gone = await makeArticle({ edition: 'uk', status: 'withdrawn', publishedAt: { hoursAgo: 6 } })
    const attrs = (pictureId: number) => ({ pictureId, alt: '', caption: '', credit: '' })
    const body = makeBody('Text.')
    body.content.push({ type: 'picture', attrs: attrs(inBody.id) }, { type: 'picture', attrs: attrs(9_999) })
    const { id, uuid, translationGroup } = await makeArticle({
      edition: 'uk',
      slug: 'mist',
      body,
      sectionId: section.id,
      tagIds: [tag.id],
      authorIds: authors.map(({ id }) => id),
      heroId: hero.id,
      recallIds: [gone.id, earlier.id],
    })
    const english = await makeArticle({ slug: 'fog', translationGroup })
    await makeArticle({ slug: 'draft', status: 'draft', translationGroup })
    await makeArticle({ slug: 'unlisted', noindex: true, translationGroup })
    const [item, ...rest] = await listFeedSources([id, earlier.id], now)
    expect(item).toMatchObject({
      uuid,
      slug: 'mist',
      section: { name: 'Місто' },
      tags: [{ name: 'Мости' }],
      authors: [{ name: 'Коваль' }, { name: 'Бондар' }],
      translations: [{ uuid: english.uuid, edition: 'en', slug: 'fog' }],
      picture: { picture: { key: hero.key }, credit: 'Test' },
      recall: [{ edition: 'uk', slug: 'earlier', headline: earlier.headline }],
    })
    expect(Object.keys(item?.bodyPictures ?? {})).toEqual([String(inBody.id)])
    expect(rest.map(({ slug }) => slug)).toEqual(['earlier'])
  })

  it('tells of what readers may see, in the order that was asked for', async () => {
    const seen = await makeArticle({ slug: 'seen' })
    const older = await makeArticle({ slug: 'older', publishedAt: { hoursAgo: 9 } })
    const draft = await makeArticle({ status: 'draft' })
    const future = await makeArticle({ publishedAt: { hoursAgo: -1 } })
    const gone = await makeArticle({ status: 'withdrawn' })
    const noindex = await makeArticle({ noindex: true })
    const ids = [older, draft, future, gone, noindex, seen].map(({ id }) => id)
    expect((await listFeedSources(ids, now)).map(({ slug }) => slug)).toEqual(['older', 'seen'])
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

describe('listCorrections', () => {
  it('lists those of an edition that readers may see, the newest first', async () => {
    const [first, second] = [await makeArticle(), await makeArticle()]
    const others = [
      await makeArticle({ edition: 'uk' }),
      await makeArticle({ status: 'withdrawn' }),
      await makeArticle({ noindex: true }),
    ]
    const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * 3_600_000)
    const add = (articleId: number, text: string, hoursAgo: number) =>
      db.correction.create({ data: { articleId, kind: 'correction', text, publishedAt: at(hoursAgo) } })
    await add(first.id, 'old', 5)
    await add(second.id, 'new', 1)
    for (const { id } of others) await add(id, 'not here', 0)
    const found = await listCorrections('en', now, 60)
    expect(found.map(({ articleId, correction }) => [articleId, correction.text])).toEqual([
      [second.id, 'new'],
      [first.id, 'old'],
    ])
  })
})
