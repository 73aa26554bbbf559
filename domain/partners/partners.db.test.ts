import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor, makeSection, makeTag } from '#lib/testing/factories.ts'
import { addPartner, admitPartner, revokePartner } from './commands.ts'
import { listPartnersForDesk } from './editor-queries.ts'
import { getPartnerFeed } from './feed-queries.ts'

const SELF = 'https://news.example/api/partners/key/feed.xml'
type Agreed = { editions?: string[]; sections?: string[]; tags?: string[]; hours?: number; full?: boolean }

const everything = { name: 'Radio', editions: [], sections: [], tags: [], hours: 48, full: true }
let chief: Awaited<ReturnType<typeof makeEditor>>
beforeEach(async () => {
  chief = await makeEditor({ role: 'chief' })
})

async function open(rules: Agreed = {}) {
  const { id, key } = await addPartner(chief, { ...everything, ...rules })
  return {
    id,
    key,
    feed: async (format: 'rss' | 'atom' | 'json' | 'ninjs') =>
      getPartnerFeed(await admitPartner(key), format, SELF),
  }
}
const titles = (rss: string) => (parseRssFeed(rss).items ?? []).map(({ title }) => title)

describe('a partner’s feed', () => {
  it('holds what was agreed, and no more', async () => {
    const [city, sport, tag] = [
      await makeSection({ slug: 'city' }),
      await makeSection({ slug: 'sport' }),
      await makeTag({ slug: 'bridges' }),
    ]
    await makeArticle({ headline: 'Both', sectionId: city.id, tagIds: [tag.id] })
    await makeArticle({ headline: 'City', sectionId: city.id })
    await makeArticle({ headline: 'Sport', sectionId: sport.id, tagIds: [tag.id] })
    await makeArticle({
      headline: 'Old',
      sectionId: city.id,
      tagIds: [tag.id],
      publishedAt: { hoursAgo: 49 },
    })
    await makeArticle({ headline: 'Ukrainian', edition: 'uk', sectionId: city.id, tagIds: [tag.id] })
    await makeArticle({ headline: 'Draft', sectionId: city.id, status: 'draft' })
    const feedOf = async (rules: Agreed) => titles(await (await open(rules)).feed('rss')).toSorted()
    expect(await feedOf({})).toEqual(['Both', 'City', 'Sport', 'Ukrainian'])
    expect(await feedOf({ sections: ['city'] })).toEqual(['Both', 'City', 'Ukrainian'])
    expect(await feedOf({ sections: ['city'], tags: ['bridges'], editions: ['en'] })).toEqual(['Both'])
    expect(await feedOf({ hours: 72, editions: ['en'] })).toEqual(['Both', 'City', 'Old', 'Sport'])
  })

  it('has whole texts, or headline and standfirst only', async () => {
    await makeArticle({ body: 'The secret of the text.', standfirst: 'Short & good.' })
    expect(await (await open()).feed('rss')).toContain('The secret of the text.')
    const short = await (await open({ full: false })).feed('rss')
    expect(short).not.toContain('The secret of the text.')
    expect(short).toContain('<p>Short &amp; good.</p>')
  })

  it('says what was withdrawn, in each format that can', async () => {
    const gone = await makeArticle({ headline: 'Gone', status: 'withdrawn', publishedAt: { hoursAgo: 500 } })
    const { feed } = await open()
    expect(titles(await feed('rss'))).toEqual([])
    const atom = await feed('atom')
    expect(parseAtomFeed(atom).entries ?? []).toEqual([])
    expect(atom).toContain(
      `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:uuid:${gone.uuid}"`,
    )
    expect(JSON.parse(await feed('json'))._dateline.deleted).toMatchObject([{ id: `urn:uuid:${gone.uuid}` }])
    expect(JSON.parse(await feed('ninjs')).associations).toMatchObject([
      { uri: `urn:uuid:${gone.uuid}`, pubStatus: 'canceled' },
    ])
  })
})

describe('what is kept from search engines', () => {
  it('is announced as deleted', async () => {
    const hidden = await makeArticle({ headline: 'Hidden', noindex: true })
    const feed = JSON.parse(await (await open()).feed('json'))
    expect(feed.items).toEqual([])
    expect(feed._dateline.deleted).toMatchObject([{ id: `urn:uuid:${hidden.uuid}` }])
  })
})

describe('a key', () => {
  it('is kept as a digest only, in the audit log too', async () => {
    const { key } = await open()
    const kept = JSON.stringify([
      await db.partner.findMany(),
      await db.auditEntry.findMany({ select: { detail: true, act: true } }),
    ])
    expect(kept).not.toContain(key)
    expect(kept).toContain('partner.add')
  })

  it('opens nothing from the moment that it is shut', async () => {
    const { id, key } = await open()
    await admitPartner(key)
    await revokePartner(chief, { id })
    await expect(admitPartner(key)).rejects.toMatchObject({ code: 'gone' })
    await expect(revokePartner(chief, { id })).rejects.toMatchObject({ code: 'conflict' })
    await expect(admitPartner('something else')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('counts each question by the newsroom’s day, and none of a shut key', async () => {
    const { id, key } = await open()
    const yesterday = new Date(Date.now() - 86_400_000)
    await admitPartner(key, yesterday)
    for (let n = 0; n < 3; n++) await admitPartner(key)
    await revokePartner(chief, { id })
    await admitPartner(key).catch(() => {})
    const [partner] = await listPartnersForDesk(chief)
    expect(partner?.uses.map(({ requests }) => requests)).toEqual([3, 1])
  })
})
