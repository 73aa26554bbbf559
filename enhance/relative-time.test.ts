import { beforeAll, expect, test } from 'vitest'

// The module declares an element; under Node there is no class to extend.
beforeAll(() => {
  globalThis.HTMLElement ??= class {} as typeof HTMLElement
})

const NOW = Date.parse('2026-11-23T12:00:00Z')

test.each([
  ['en', '2026-11-23T11:59:40Z', 'this minute'],
  ['en', '2026-11-23T11:48:00Z', '12 minutes ago'],
  ['en', '2026-11-23T09:00:01Z', '2 hours ago'],
  ['en', '2026-11-22T11:00:00Z', 'yesterday'],
  ['en', '2026-11-23T12:05:00Z', 'this minute'],
  ['uk', '2026-11-23T11:48:00Z', '12 хвилин тому'],
  ['uk', '2026-11-23T10:00:00Z', '2 години тому'],
])('in %s, %s is "%s"', async (language, then, words) => {
  const { relativeText } = await import('./relative-time.ts')
  expect(relativeText(Date.parse(then), NOW, language)).toBe(words)
})
