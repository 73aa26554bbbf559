import { describe, expect, it } from 'vitest'
import { inTransaction } from '#lib/db.ts'
import { type ArticleOptions, makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { indexArticles } from './commands.ts'
import { searchArticles } from './queries.ts'
import { searchQuestionSchema } from './schema.ts'

async function make(options: ArticleOptions): Promise<number> {
  const { id } = await makeArticle({ standfirst: '', ...options })
  await inTransaction((tx) => indexArticles(tx, [id]))
  return id
}

const ask = (q: string, more: object = {}, edition: 'en' | 'uk' = 'en') =>
  searchArticles(edition, searchQuestionSchema.parse({ q, ...more }))
const find = async (q: string, more: object = {}, edition: 'en' | 'uk' = 'en') =>
  (await ask(q, more, edition)).hits.map(({ id }) => id)

describe('words', () => {
  it('finds any form of a word, the headline above the text', async () => {
    const inBody = await make({ headline: 'Islanders wait', body: 'They wait for the ferry, it’s late.' })
    const inHeadline = await make({ headline: 'Ferries return' })
    expect(await find('ferry')).toEqual([inHeadline, inBody])
    expect(await find('ferry islander')).toEqual([inBody])
  })

  it.each([
    ['освіта', 'Реформа освіти'],
    ['Києві', 'Київ прокинувся'],
    ['ринку', 'Новий ринок відкрито'],
    ['Львова', 'Львів чекає'],
    ['рука', 'У руці нічого'],
    ['Залужного', 'Залужний прибув'],
    ['питань', 'Питання відповіді'],
  ])('finds %s in “%s”, in its own edition only', async (q, headline) => {
    const id = await make({ edition: 'uk', headline })
    await make({ edition: 'uk', headline: 'Інша новина', body: 'Про інше.' })
    expect(await find(q, {}, 'uk')).toEqual([id])
    expect(await find(q)).toEqual([])
    expect(await find(q, { language: 'all' })).toEqual([id])
  })

  it('finds names in the other alphabet', async () => {
    const uk = await make({ edition: 'uk', headline: 'Події в Києві', body: 'Столиця Київ чекає.' })
    const en = await make({ headline: 'Kyiv wakes' })
    expect(await find('Kyiv', {}, 'uk')).toEqual([uk])
    expect(await find("Kyiv'", {}, 'uk')).toEqual([uk])
    expect(await find('Київ')).toEqual([en])
    expect(await find('Києва')).toEqual([en])
  })

  it('keeps to phrases, across stop words, and to what is left out', async () => {
    const bank = await make({ headline: 'Bank of England speaks' })
    const other = await make({ headline: 'England loses a bank' })
    expect(await find('"bank of england"')).toEqual([bank])
    expect((await find('bank england')).sort()).toEqual([bank, other].sort())
    expect(await find('bank -speaks')).toEqual([other])
    expect(await find('bank -"bank of england"')).toEqual([other])
  })

  it('finds articles by the names of their author, tag, place and section, also after a renaming', async () => {
    const { id: authorId } = await makeAuthor({ name: 'Ada Bellweather' })
    const { id: tagId } = await makeTag({ name: 'Tramways' })
    const { id: placeId } = await makePlace({ name: 'Zanderby' })
    const { id: sectionId } = await makeSection({ name: 'Gardening' })
    const id = await make({ authorIds: [authorId], tagIds: [tagId], placeId, sectionId })
    for (const q of ['bellweather', 'tramway', 'zanderby', 'gardening', 'ada bellweather zanderby'])
      expect(await find(q), q).toEqual([id])
    await inTransaction((tx) => tx.tagText.updateMany({ where: { tagId }, data: { name: 'Funiculars' } }))
    expect(await find('funicular')).toEqual([id])
    expect(await find('tramways')).toEqual([])
  })

  it('corrects typos that nothing answers, and says so', async () => {
    const id = await make({ headline: 'Government resigns' })
    const found = await ask('goverment resings')
    expect(found).toMatchObject({ corrected: 'government resigns', total: 1 })
    expect(found.hits[0]?.id).toBe(id)
    expect((await ask('government')).corrected).toBeNull()
  })

  it('gives those with most of the words when none has all', async () => {
    const id = await make({ headline: 'Harbour bridge closes for winter repairs' })
    await make({ headline: 'Closed' })
    const found = await ask('harbour bridge winter submarine')
    expect(found.hits.map((hit) => hit.id)).toEqual([id])
    expect(found.isLoose).toBe(true)
  })
})

describe('filters', () => {
  it('narrows by section, author, place, tag and period, alone and together', async () => {
    const { id: sectionId, slug: section } = await makeSection()
    const { id: authorId, slug: author } = await makeAuthor()
    const { id: placeId, slug: place } = await makePlace()
    const { id: tagId, slug: tag } = await makeTag()
    const time = new Date('2025-03-10T10:00:00Z')
    const links = { sectionId, placeId, authorIds: [authorId], tagIds: [tagId] }
    const id = await make({ headline: 'Ferry', publishedAt: time, ...links })
    await make({ headline: 'Ferry', publishedAt: new Date('2025-04-10T10:00:00Z') })
    for (const filter of [
      { section },
      { author },
      { place },
      { tag },
      { from: '2025-03-10', to: '2025-03-10' },
    ]) {
      expect(await find('ferry', filter), JSON.stringify(filter)).toEqual([id])
      expect(await find('', filter), JSON.stringify(filter)).toEqual([id])
    }
    expect(await find('', { section, author, place, tag, from: '2025-03-01' })).toEqual([id])
    expect(await find('ferry', { section: 'nowhere' })).toEqual([])
    expect(await find('ferry', { from: '2025-05-01', to: '2025-04-01' })).toEqual([])
  })

  it('names what would narrow the answers, with how many it leaves', async () => {
    const [tag, common] = [await makeTag({ name: 'Ports' }), await makeTag({ name: 'All of them' })]
    const [place, author] = [await makePlace({ name: 'Odesa' }), await makeAuthor({ name: 'Anna' })]
    const tagIds = [tag.id, common.id]
    await make({ headline: 'Ferry one', tagIds, placeId: place.id, authorIds: [author.id] })
    await make({ headline: 'Ferry two', tagIds, placeId: place.id })
    await make({ headline: 'Ferry three', tagIds })
    await make({ headline: 'Ferry four', tagIds: [common.id] })
    const names = async (more: object) =>
      (await ask('ferry', more)).facets.map(({ kind, name, count }) => [kind, name, count])
    expect(await names({})).toEqual([
      ['tag', 'Ports', 3],
      ['place', 'Odesa', 2],
    ])
    expect(await names({ tag: tag.slug })).toEqual([['place', 'Odesa', 2]])
    expect(await names({ page: 2 })).toEqual([])
  })

  it('orders by date when asked to', async () => {
    const old = await make({ headline: 'Ferry', publishedAt: { hoursAgo: 2000 } })
    const fresh = await make({ headline: 'News', body: 'The ferry.' })
    expect(await find('ferry')).toEqual([old, fresh])
    expect(await find('ferry', { sort: 'date' })).toEqual([fresh, old])
  })
})

describe('hostile questions', () => {
  it.each([
    ['operators', "ferry' & | ! :* ( <-> \\ @ # ~"],
    ['NUL and a lone surrogate', 'ferry\0\ud800'],
    ['emoji and directions', '\u202eferry\u202c 🛳️'],
    ['stress marks', 'fe\u0301rry'],
  ])('%s are text', async (_, q) => {
    const id = await make({ headline: 'Ferry' })
    await make({ headline: 'Other', status: 'draft' })
    expect(await find(q)).toEqual([id])
  })

  it.each([
    'a '.repeat(5000),
    'я'.repeat(10_000),
    '"'.repeat(10_000),
    '-x '.repeat(3000),
    '-ferry',
    '%_\\',
    '𐀀',
  ])('answers %.20s', async (q) => {
    await make({ headline: 'Ferry' })
    expect((await ask(q)).hits.length).toBeLessThanOrEqual(1)
  })
})
