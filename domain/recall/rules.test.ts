import { describe, expect, it } from 'vitest'
import { keywords, type RecallCandidate, rankRecalls } from './rules.ts'

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

describe('keywords', () => {
  it('drops stop words and joins forms', () => {
    expect(keywords({ headline: 'The ferries and the ferry', standfirst: '' })).toEqual(new Set(['ferri']))
  })
})
