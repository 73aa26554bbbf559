import { describe, expect, it } from 'vitest'
import { currentRates, daysToKnow, type Rate, rateChange } from './rules.ts'

const rate = (currency: Rate['currency'], date: string, value: number): Rate => ({
  currency,
  date,
  value,
  source: 'NBU',
})

describe('rateChange', () => {
  it('is signed and free of binary dust', () => {
    expect(rateChange(41.46, 41.31)).toBe(0.15)
    expect(rateChange(48.1, 48.2001)).toBe(-0.1001)
    expect(rateChange(41.5, 41.5)).toBe(0)
  })
})

describe('currentRates', () => {
  it('shows the latest of each currency against the banking day before, also over a weekend', () => {
    const rates = [
      rate('EUR', '2026-06-12', 48.1),
      rate('USD', '2026-06-11', 41.2),
      rate('USD', '2026-06-15', 41.46),
      rate('USD', '2026-06-12', 41.31),
    ]
    expect(currentRates(rates, '2026-06-15')).toEqual([
      { ...rate('USD', '2026-06-15', 41.46), change: 0.15 },
      { ...rate('EUR', '2026-06-12', 48.1), change: null },
    ])
  })

  it('does not show a rate before its day', () => {
    const rates = [rate('USD', '2026-06-12', 41.3), rate('USD', '2026-06-15', 41.5)]
    expect(currentRates(rates, '2026-06-14')).toEqual([{ ...rate('USD', '2026-06-12', 41.3), change: null }])
  })

  it('calls a difference over missing days no change', () => {
    const rates = [rate('USD', '2026-06-15', 41.5), rate('USD', '2026-05-15', 40)]
    expect(currentRates(rates, '2026-06-15')[0]?.change).toBeNull()
  })

  it('is empty when nothing is known', () => {
    expect(currentRates([], '2026-06-15')).toEqual([])
  })
})

describe('daysToKnow', () => {
  it('holds the banking days of the week before, today and the next one', () => {
    expect(daysToKnow('2026-06-12')).toEqual([
      '2026-06-05',
      '2026-06-08',
      '2026-06-09',
      '2026-06-10',
      '2026-06-11',
      '2026-06-12',
      '2026-06-15',
    ])
    expect(daysToKnow('2026-06-14').at(-1)).toBe('2026-06-15')
    expect(daysToKnow('2026-06-15').at(-1)).toBe('2026-06-16')
  })
})
