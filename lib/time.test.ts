import { describe, expect, it } from 'vitest'
import {
  dayBounds,
  formatDateTime,
  formatTime,
  instantOf,
  isoWithOffset,
  localMinute,
  newsroomDay,
} from './time.ts'

// The zone is the default, Europe/Kyiv: UTC+2, in summer UTC+3.

describe('isoWithOffset', () => {
  it('writes the newsroom’s clock with its offset, in winter and summer', () => {
    expect(isoWithOffset('2026-01-15T22:30:05.900Z')).toBe('2026-01-16T00:30:05+02:00')
    expect(isoWithOffset('2026-07-15T22:30:05Z')).toBe('2026-07-16T01:30:05+03:00')
  })

  it('names the same instant', () => {
    const instant = '2026-03-29T01:00:00.000Z'
    expect(new Date(isoWithOffset(instant)).toISOString()).toBe(instant)
  })
})

describe('newsroomDay and dayBounds', () => {
  it('takes the day from the newsroom’s clock', () => {
    expect(newsroomDay('2026-01-15T21:59:59Z')).toBe('2026-01-15')
    expect(newsroomDay('2026-01-15T22:00:00Z')).toBe('2026-01-16')
  })

  it('bounds a day, also when the clocks change: 23 hours in March, 25 in October', () => {
    const hours = (day: string) => {
      const bounds = dayBounds(day)
      return bounds && (bounds.to.getTime() - bounds.from.getTime()) / 3_600_000
    }
    expect(dayBounds('2026-01-16')?.from.toISOString()).toBe('2026-01-15T22:00:00.000Z')
    expect(hours('2026-01-16')).toBe(24)
    expect(hours('2026-03-29')).toBe(23)
    expect(hours('2026-10-25')).toBe(25)
  })

  it('knows no 30 February and no other nonsense', () => {
    for (const day of ['2026-02-30', '2026-13-01', '2026-1-1', 'today', '']) expect(dayBounds(day)).toBeNull()
  })
})

describe('formatting', () => {
  it('names the zone and follows the edition', () => {
    expect(formatDateTime('2026-08-08T11:05:00Z', 'en')).toMatch(/8 August 2026.*14:05.*(EEST|GMT\+3)/)
    expect(formatDateTime('2026-08-08T11:05:00Z', 'uk')).toMatch(/8 серпня 2026.*14:05/)
  })

  it('writes midnight as 00:00', () => {
    expect(formatTime('2026-01-15T22:00:00Z', 'en')).toBe('00:00')
  })
})

describe('instantOf and localMinute', () => {
  it.each([
    ['2026-11-24T07:30', '2026-11-24T05:30:00.000Z'],
    ['2026-07-01T00:00', '2026-06-30T21:00:00.000Z'],
    // The hour that comes twice in autumn: the first of the two.
    ['2026-10-25T03:30', '2026-10-25T00:30:00.000Z'],
  ])('%s is the instant %s', (local, instant) => {
    expect(instantOf(local)?.toISOString()).toBe(instant)
    expect(localMinute(instant)).toBe(local)
  })

  it('knows no time that the newsroom’s clock does not show', () => {
    for (const local of [
      '2026-03-29T03:30',
      '2026-02-30T10:00',
      '2026-11-24T25:00',
      '2026-11-24',
      'soon',
      '',
    ])
      expect(instantOf(local), local).toBeNull()
  })
})
