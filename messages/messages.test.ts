import { expect, test } from 'vitest'
import en from './en.json' with { type: 'json' }
import uk from './uk.json' with { type: 'json' }

function entries(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, word]) =>
    typeof word === 'object'
      ? entries(word, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(word)] as [string, string]],
  )
}

/** The names of the values that a message shows, plural branches included. */
function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{([a-z]\w*)[,}]/g)].map((match) => match[1] ?? ''))].sort()
}

const english = new Map(entries(en))
const ukrainian = new Map(entries(uk))

test('both languages say the same things', () => {
  expect([...ukrainian.keys()].sort()).toEqual([...english.keys()].sort())
})

test('no word is empty', () => {
  const empty = [...english, ...ukrainian].filter(([, word]) => word.trim() === '')
  expect(empty).toEqual([])
})

test.each([...english])('%s shows the same values in both languages', (key, word) => {
  expect(placeholders(ukrainian.get(key) ?? '')).toEqual(placeholders(word))
})
