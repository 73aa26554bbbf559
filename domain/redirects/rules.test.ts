import { describe, expect, it } from 'vitest'
import { planRedirects, type Redirect, redirectPath, redirectTarget } from './rules.ts'

const to = (path: string, target: string): Redirect => ({ path, target, articleId: null })

describe('redirectPath', () => {
  it.each([
    ['/2019/05/03/slug/', '/2019/05/03/slug'],
    ['https://old.test/2019/slug/?a=1', '/2019/slug?a=1'],
    ['/?p=123', '/?p=123'],
    ['/новини/%d0%b0', '/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/%D0%B0'],
    ['  /a  ', '/a'],
  ])('%s is %s', (given, path) => expect(redirectPath(given)).toBe(path))

  it.each([
    '',
    'a',
    '/',
    'https://old.test/',
    '//evil.test/a',
    '/\\evil',
    '/admin/x',
    'javascript:1',
    `/${'a'.repeat(1001)}`,
  ])('%s is none', (given) => expect(redirectPath(given)).toBeNull())
})

it.each([
  ['/news/a/', '/news/a'],
  ['https://news.test/news/a#top', '/news/a#top'],
  ['/', '/'],
  ['https://other.test/a/', 'https://other.test/a/'],
  ['//other.test/', null],
  ['javascript:alert(1)', null],
  ['https://u@other.test/', null],
  ['/admin', null],
])('a redirect to %s leads to %s', (given, target) =>
  expect(redirectTarget(given, 'https://news.test')).toBe(target),
)

describe('planRedirects', () => {
  it('leads to the end of a chain, and what led to its beginning too', () => {
    const { changes, loops } = planRedirects([to('/b', '/c'), to('/x', '/a')], [to('/a', '/b')])
    expect(loops).toEqual([])
    expect(changes).toEqual([to('/x', '/c'), to('/a', '/c')])
  })

  it('follows chains within what is added, to articles too', () => {
    const known: Redirect[] = [{ path: '/c', target: '', articleId: 7 }]
    const { changes } = planRedirects(known, [to('/a', '/b#part'), to('/b', '/c')])
    expect(changes).toEqual([
      { path: '/a', target: '', articleId: 7 },
      { path: '/b', target: '', articleId: 7 },
    ])
  })

  it('refuses circles, of one and of many, and keeps what was there', () => {
    expect(planRedirects([], [to('/a', '/a')])).toEqual({ changes: [], loops: ['/a'] })
    expect(planRedirects([to('/a', '/b')], [to('/b', '/a')])).toEqual({ changes: [], loops: ['/b'] })
    const many = planRedirects([], [to('/a', '/b'), to('/b', '/c'), to('/c', '/a')])
    expect(many).toEqual({ changes: [to('/a', '/c'), to('/b', '/c')], loops: ['/c'] })
  })

  it('changes nothing that is so already', () => {
    expect(planRedirects([to('/a', '/b')], [to('/a', '/b')]).changes).toEqual([])
  })
})
