import { expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

it('fingerprint is 24 digits, the same for the same text, and another for a hundred thousand others', () => {
  expect(fingerprint('Міст відкрито')).toBe(fingerprint('Міст відкрито'))
  const all = new Set(Array.from({ length: 100_000 }, (_, n) => fingerprint(`Headline ${n}`)))
  expect(all.size).toBe(100_000)
  for (const one of [...all].slice(0, 100)) expect(one).toMatch(/^[0-9a-f]{24}$/)
})
