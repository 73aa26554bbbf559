import { describe, expect, it } from 'vitest'
import { daysOf, minuteOf, neighbour, shiftDay, timeOf } from './rules.ts'

describe('daysOf', () => {
  it('is whole weeks from Monday on that hold the month', () => {
    const days = daysOf('month', '2026-11-27')
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-10-26', '2026-12-06', 42])
    expect(daysOf('month', '2027-02-15')).toHaveLength(28)
    expect(daysOf('month', '2026-03-01')[0]).toBe('2026-02-23')
  })

  it('is the week of a day, also of a Sunday', () => {
    expect(daysOf('week', '2026-11-29')).toEqual(
      ['23', '24', '25', '26', '27', '28', '29'].map((d) => `2026-11-${d}`),
    )
  })
})

it('neighbour goes by months and weeks, over the ends of years', () => {
  expect([neighbour('month', '2026-12-31', 1), neighbour('month', '2026-01-31', -1)]).toEqual([
    '2027-01-01',
    '2025-12-01',
  ])
  expect([neighbour('week', '2026-12-31', 1), shiftDay('2026-03-01', -1)]).toEqual([
    '2027-01-07',
    '2026-02-28',
  ])
})

it('minuteOf and timeOf are each other’s reverse', () => {
  expect(['00:00', '14:30', '23:59'].map((time) => timeOf(minuteOf(time)))).toEqual([
    '00:00',
    '14:30',
    '23:59',
  ])
  expect([minuteOf('24:00'), minuteOf('9:05'), minuteOf(''), timeOf(null)]).toEqual([null, null, null, ''])
})
