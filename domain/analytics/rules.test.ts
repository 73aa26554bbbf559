import { describe, expect, it } from 'vitest'
import { addDays, changeOf, type HourVisits, pointsOf, rank, spansOf, sumOf } from './rules.ts'

const now = new Date('2026-11-27T10:30:00Z')
const visit = (day: string, hour: number, views: number, sectionId = 1): HourVisits => ({
  day,
  hour,
  views,
  sectionId,
  edition: 'en',
})

describe('spansOf', () => {
  it('compares a day that has only begun with as much of the day before', () => {
    expect(spansOf('today', '2026-11-27', now)).toEqual({
      now: { firstDay: '2026-11-27', days: 1, until: now },
      before: { firstDay: '2026-11-26', days: 1, until: new Date('2026-11-26T10:30:00Z') },
    })
  })

  it('lays two weeks beside each other without a gap', () => {
    const { now: week, before } = spansOf('week', '2026-11-27', now)
    expect([week.firstDay, before.firstDay]).toEqual(['2026-11-21', '2026-11-14'])
    expect(addDays(before.firstDay, before.days)).toBe(week.firstDay)
  })
})

it('addDays passes the ends of months, and days on which clocks change', () => {
  expect([addDays('2026-02-28', 1), addDays('2026-01-01', -1), addDays('2026-10-24', 2)]).toEqual([
    '2026-03-01',
    '2025-12-31',
    '2026-10-26',
  ])
})

describe('pointsOf', () => {
  const spans = spansOf('week', '2026-11-27', now)
  const visits = [visit('2026-11-21', 9, 5), visit('2026-11-14', 9, 2), visit('2026-11-27', 10, 1)]

  it('has every day, each beside the day that many days before', () => {
    const points = pointsOf(spans, visits, false)
    expect(points).toHaveLength(7)
    expect(points[0]).toEqual({ at: '2026-11-21', views: 5, before: 2 })
    expect(points[6]).toEqual({ at: '2026-11-27', views: 1, before: 0 })
  })

  it('sums the hours of the day over all days', () => {
    const points = pointsOf(spans, visits, true)
    expect(points).toHaveLength(24)
    expect(points[9]).toEqual({ at: '09', views: 5, before: 2 })
  })
})

it('rank puts the most visited first and keeps what has only a past', () => {
  const spans = spansOf('today', '2026-11-27', now)
  const rows = rank(
    spans,
    [visit('2026-11-26', 9, 7, 2), visit('2026-11-27', 9, 1, 1), visit('2026-11-27', 8, 2, 1)],
    ({ sectionId }) => String(sectionId),
  )
  expect(rows).toEqual([
    { id: '1', views: 3, before: 0 },
    { id: '2', views: 0, before: 7 },
  ])
  expect(sumOf(rows)).toEqual({ views: 3, before: 7 })
})

it('changeOf is whole per cent, and nothing where there was nothing', () => {
  expect([
    changeOf({ views: 3, before: 2 }),
    changeOf({ views: 1, before: 4 }),
    changeOf({ views: 9, before: 0 }),
  ]).toEqual([50, -75, null])
})
