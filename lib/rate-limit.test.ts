import { describe, expect, it } from 'vitest'
import { createRateLimiter } from './rate-limit.ts'

const START = 1_000_000

describe('createRateLimiter', () => {
  it('allows the limit and refuses the next, saying when to come back', () => {
    const limiter = createRateLimiter({ limit: 3, windowMs: 60_000, maxKeys: 10 })
    for (let n = 0; n < 3; n++) expect(limiter.take('a', START).allowed).toBe(true)
    const refused = limiter.take('a', START + 10_000)
    expect(refused).toEqual({ allowed: false, retryAfterSeconds: 51 })
  })
  it('tells how many takes are left, and agrees with the next one', () => {
    const limiter = createRateLimiter({ limit: 2, windowMs: 60_000, maxKeys: 10 })
    limiter.take('a', START)
    expect(limiter.left('a', START + 10_000)).toEqual({ remaining: 1, resetSeconds: 50 })
    expect(limiter.take('a', START + 10_000).allowed).toBe(true)
    expect(limiter.left('a', START + 10_000).remaining).toBe(0)
    expect(limiter.take('a', START + 10_000).allowed).toBe(false)
    expect(limiter.left('b', START + 10_000).remaining).toBe(2)
  })
  it('counts each key by itself', () => {
    const limiter = createRateLimiter({ limit: 1, windowMs: 60_000, maxKeys: 10 })
    expect(limiter.take('a', START).allowed).toBe(true)
    expect(limiter.take('b', START).allowed).toBe(true)
    expect(limiter.take('a', START).allowed).toBe(false)
  })
  it('does not let twice the limit through at the edge of a window', () => {
    const limiter = createRateLimiter({ limit: 10, windowMs: 60_000, maxKeys: 10 })
    let allowed = 0
    for (let n = 0; n < 20; n++) if (limiter.take('a', START + 59_000).allowed) allowed++
    for (let n = 0; n < 20; n++) if (limiter.take('a', START + 61_000).allowed) allowed++
    expect(allowed).toBeLessThanOrEqual(11)
  })
  it('forgets after two windows', () => {
    const limiter = createRateLimiter({ limit: 1, windowMs: 60_000, maxKeys: 10 })
    limiter.take('a', START)
    expect(limiter.take('a', START + 120_000).allowed).toBe(true)
  })
  it('lets in again by the time that it named', () => {
    const limiter = createRateLimiter({ limit: 5, windowMs: 60_000, maxKeys: 10 })
    for (let n = 0; n < 5; n++) limiter.take('a', START)
    const later = START + 70_000
    let last = limiter.take('a', later)
    while (last.allowed) last = limiter.take('a', later)
    expect(limiter.take('a', later + last.retryAfterSeconds * 1000).allowed).toBe(true)
  })
  it('remembers no more keys than it may', () => {
    const limiter = createRateLimiter({ limit: 1, windowMs: 60_000, maxKeys: 2 })
    for (const key of ['a', 'b', 'c']) limiter.take(key, START)
    expect(limiter.take('a', START).allowed).toBe(true)
    expect(limiter.take('c', START).allowed).toBe(false)
  })
})
