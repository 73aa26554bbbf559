import { expect, test } from 'vitest'
import { oneAhead } from './one-ahead.ts'

async function* numbers(log: string[], until: number) {
  try {
    for (let number = 1; number <= until; number++) {
      log.push(`made ${number}`)
      yield number
    }
    throw new Error('no more')
  } finally {
    log.push('ended')
  }
}

test('the next value is made while the present one is worked on, and errors come in their turn', async () => {
  const log: string[] = []
  const all = async () => {
    for await (const number of oneAhead(numbers(log, 2))) {
      await new Promise(setImmediate)
      log.push(`used ${number}`)
    }
  }
  await expect(all()).rejects.toThrow('no more')
  expect(log).toEqual(['made 1', 'made 2', 'used 1', 'ended', 'used 2'])
})

test('who stops early ends the source', async () => {
  const log: string[] = []
  for await (const number of oneAhead(numbers(log, 9))) if (number === 1) break
  expect(log.at(-1)).toBe('ended')
})
