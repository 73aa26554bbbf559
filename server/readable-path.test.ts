import { expect, it } from 'vitest'
import { readablePath } from './readable-path.ts'

it.each([
  ['/news/a%00b', '/news/-'],
  ['/section/%ff/feed.xml?utm_source=%ff', '/section/-/feed.xml?utm_source=%ff'],
  ['/news/%E0%A4%A', '/news/-'],
  ['/%0d%0aSet-Cookie:x', '/-'],
  ['/news/%D0%B9', '/news/%D0%B9'],
  ['/news/a?x=%00', '/news/a?x=%00'],
  ['/news/a', '/news/a'],
])('%s is asked for as %s', (given, asked) => {
  expect(readablePath(given)).toBe(asked)
})
