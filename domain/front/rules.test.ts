import { describe, expect, it } from 'vitest'
import type { ArticleCard } from '#domain/articles/rules.ts'
import { arrangeFront, type Front, slotsAt } from './rules.ts'

const section = { slug: 'city', name: 'City', description: '', color: '' }

function card(id: number, hasPicture = true): ArticleCard {
  const picture = { id, key: `k${id}`, width: 16, height: 9, tint: '', cuts: {}, hasAvif: false }
  return {
    id,
    edition: 'en',
    slug: `story-${id}`,
    headline: `Story ${id}`,
    standfirst: '',
    publishedAt: '2026-01-01T00:00:00.000Z',
    modifiedAt: null,
    section: null,
    picture: hasPicture ? { picture, alt: '', caption: '', credit: '' } : null,
  }
}

const cards = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => card(from + index))

function idsOf({ lead, seconds, feed, mostRead, sections }: Front): number[] {
  const blocks = sections.flatMap((block) => [block.lead, ...block.list])
  return [...(lead ? [lead] : []), ...seconds, ...feed, ...mostRead, ...blocks].map(({ id }) => id)
}

describe('arrangeFront', () => {
  it('shows nothing twice, however the lists overlap', () => {
    const latest = cards(1, 16)
    const mostRead = cards(1, 30).map((it) => ({ ...it, views: 9 }))
    const ids = idsOf(arrangeFront({ latest, mostRead, sections: [{ section, cards: cards(10, 40) }] }))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lets the newest story with a picture lead', () => {
    const latest = [card(1, false), card(2), card(3)]
    expect(arrangeFront({ latest, mostRead: [], sections: [] }).lead?.id).toBe(2)
  })

  it('lets the newest lead when none of the newest has a picture', () => {
    const latest = [...Array.from({ length: 7 }, (_, index) => card(index + 1, false)), card(8)]
    expect(arrangeFront({ latest, mostRead: [], sections: [] }).lead?.id).toBe(1)
  })

  it('keeps the feed in order of time and leaves out empty sections', () => {
    const front = arrangeFront({
      latest: cards(1, 16),
      mostRead: [],
      sections: [{ section, cards: cards(1, 5) }],
    })
    const feed = front.feed.map(({ id }) => id)
    expect(feed).toEqual([...feed].sort((a, b) => a - b))
    expect(front.sections).toEqual([])
  })

  it('puts the editors’ choices in their places, fills the others, and still shows nothing twice', () => {
    const latest = cards(1, 20)
    const mostRead = cards(1, 30).map((it) => ({ ...it, views: 9 }))
    const slots = [card(9), null, card(3), null, card(40)]
    const front = arrangeFront({ slots, latest, mostRead, sections: [{ section, cards: cards(1, 50) }] })
    expect(front.lead?.id).toBe(9)
    expect(front.seconds.map(({ id }) => id)).toEqual([1, 3])
    expect(front.feed.slice(0, 3).map(({ id }) => id)).toEqual([2, 40, 4])
    const ids = idsOf(front)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stands empty without news', () => {
    expect(idsOf(arrangeFront({ latest: [], mostRead: [], sections: [] }))).toEqual([])
  })
})

describe('slotsAt', () => {
  it('frees a place at the minute until which it was pinned', () => {
    const pinned = { articleId: 1, until: '2026-01-01T10:00:00.000Z' }
    const stays = { articleId: 2, until: null }
    expect(slotsAt([pinned, stays, null], new Date('2026-01-01T09:59:59.999Z'))).toEqual([
      pinned,
      stays,
      null,
    ])
    expect(slotsAt([pinned, stays, null], new Date('2026-01-01T10:00:00.000Z'))).toEqual([null, stays, null])
  })
})
