import { describe, expect, it } from 'vitest'
import { type RecallCandidate, rankRecalls as rank } from './rules.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, number))

function piece(id: number, headline: string, change: Partial<RecallCandidate> = {}): RecallCandidate {
  return {
    id,
    headline,
    standfirst: '',
    sectionId: 1,
    placeId: null,
    tagIds: [],
    publishedAt: day(id),
    ...change,
  }
}

const rankRecalls = (article: RecallCandidate, candidates: RecallCandidate[]) =>
  rank(article, candidates).map(({ candidate }) => candidate)

describe('rankRecalls', () => {
  const others = [
    piece(1, 'Council approves library opening hours'),
    piece(2, 'Ferry to the islands fails again'),
    piece(3, 'Orchard growers expect a late harvest'),
    piece(4, 'Marathon route is published'),
  ]

  it('prefers the piece about the same thing to newer ones about others', () => {
    const ranked = rankRecalls(piece(9, 'Islands ferry is back in service'), others)
    expect(ranked[0]?.id).toBe(2)
  })

  it('never gives the piece itself, a later one or one of the same moment', () => {
    const same = piece(9, 'Ferry to the islands fails again')
    const later = piece(12, 'Ferry to the islands fails again')
    const twin = piece(8, 'Ferry to the islands fails again', { publishedAt: day(9) })
    expect(rankRecalls(same, [same, later, twin])).toEqual([])
  })

  it('gives one of each headline, and never the article’s own', () => {
    const twice = [
      piece(5, 'Ferry strike looms'),
      piece(6, 'Ferry strike looms!'),
      piece(7, 'FERRY strike ends'),
    ]
    const ids = rankRecalls(piece(9, 'Ferry strike ends'), [...twice, ...others]).map(({ id }) => id)
    expect(ids).toContain(6)
    expect(ids).not.toContain(5)
    expect(ids).not.toContain(7)
  })

  it('leaves out what only shares the section and place', () => {
    const article = piece(9, 'Observatory shows its dome', { placeId: 5 })
    expect(
      rankRecalls(
        article,
        others.map((other) => ({ ...other, placeId: 5 })),
      ),
    ).toEqual([])
  })

  it('counts a rare tag more than one that everything carries', () => {
    const candidates = others.map((other) => ({ ...other, tagIds: other.id === 3 ? [1, 7] : [1] }))
    const ranked = rankRecalls(piece(9, 'Something else entirely', { tagIds: [1, 7] }), candidates)
    expect(ranked[0]?.id).toBe(3)
  })

  it('finds another case form of a Ukrainian word', () => {
    const candidates = [piece(1, 'Лікарню на набережній зачинено'), piece(2, 'Рада ухвалила бюджет міста')]
    expect(rankRecalls(piece(9, 'У лікарні завершено ремонт'), candidates)[0]?.id).toBe(1)
  })

  it('prefers the more recent of two that are equally like', () => {
    const candidates = [piece(5, 'Strike of the ferry'), piece(8, 'A ferry strike'), ...others]
    expect(rankRecalls(piece(9, 'Ferry strike ends'), candidates)[0]?.id).toBe(8)
  })
})

describe('the reason', () => {
  it('names what is shared and how many days lie between', () => {
    const [found] = rank(piece(9, 'Mayor Olena Koval opens the ferry pier', { placeId: 3, tagIds: [5] }), [
      piece(7, 'Olena Koval promises a ferry pier', { placeId: 3, tagIds: [5, 6] }),
      piece(6, 'Weather'),
    ])
    expect(found?.reason).toMatchObject({ samePlace: true, tagIds: [5], days: 2 })
    expect(found?.reason.names).toEqual(['@olena koval'])
    expect(found?.reason.words).toContain('ferri')
  })
})

it('of several that say the same on one day the second stands back behind another', () => {
  const flood = (id: number, hour: number, headline: string) =>
    piece(id, headline, { publishedAt: new Date(Date.UTC(2026, 0, 5, hour)) })
  const candidates = [
    flood(1, 8, 'River flood closes the harbour bridge today'),
    flood(2, 9, 'River flood closes the harbour bridge again'),
    piece(3, 'Harbour bridge repair after the flood', { publishedAt: day(4) }),
  ]
  const ids = rankRecalls(
    piece(9, 'River flood leaves the harbour bridge', { publishedAt: day(6) }),
    candidates,
  )
  expect(ids.map(({ id }) => id)).toEqual([2, 3, 1])
})

it('measuring without times lets later ones come back, and nothing else does', () => {
  const later = piece(12, 'Ferry strike ends')
  expect(rank(piece(9, 'Ferry strike'), [later], { earlierOnly: false })).toHaveLength(1)
})
