import { describe, expect, it } from 'vitest'
import { findNearest, isDue, NEARLY_SAME, nearnessOf } from './rules.ts'

const news = (headline: string, standfirst = '') => ({ headline, standfirst })

describe('nearnessOf', () => {
  it.each([
    ['Russia attacked Kharkiv with drones overnight', 'Overnight Russia attacked Kharkiv with drones'],
    ['Міст через Стир відкрили після ремонту', 'Після ремонту відкрили міст через річку Стир'],
    ['Parliament passes the 2027 budget', 'Parliament passes 2027 budget'],
  ])('%s is nearly the same as %s', (a, b) =>
    expect(nearnessOf(news(a), news(b))).toBeGreaterThanOrEqual(NEARLY_SAME),
  )

  it.each([
    ['Russia attacked Kharkiv with drones overnight', 'Kharkiv opens a new metro station'],
    ['Міст через Стир відкрили після ремонту', 'У Луцьку ремонтують вулицю Волі'],
    ['', ''],
  ])('%s is not %s', (a, b) => expect(nearnessOf(news(a), news(b))).toBeLessThan(NEARLY_SAME))
})

it('findNearest gives the nearest, or nothing', () => {
  const others = [news('Parliament passes a budget'), news('Parliament passes the 2027 budget'), news('Rain')]
  expect(findNearest(news('Parliament passes the 2027 budget.'), others)?.found).toBe(others[1])
  expect(findNearest(news('Snow falls in Lviv'), others)).toBeNull()
})

it('a source is due after its interval, and later with each failure', () => {
  const source = { isOn: true, intervalMinutes: 10, failures: 0, askedAt: new Date('2026-05-01T10:00:00Z') }
  const at = (minutes: number) => new Date(source.askedAt.getTime() + minutes * 60_000)
  expect([isDue(source, at(9)), isDue(source, at(10))]).toEqual([false, true])
  expect([isDue({ ...source, failures: 2 }, at(39)), isDue({ ...source, failures: 2 }, at(40))]).toEqual([
    false,
    true,
  ])
  expect(isDue({ ...source, failures: 99 }, at(24 * 60))).toBe(true)
  expect([isDue({ ...source, isOn: false }, at(99)), isDue({ ...source, askedAt: null }, at(0))]).toEqual([
    false,
    true,
  ])
})
