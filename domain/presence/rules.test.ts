import { describe, expect, it } from 'vitest'
import { GRACE_MS, LEASE_MS, type Lease, nextLease } from './rules.ts'

const T = new Date('2026-11-27T14:02:00Z')
const later = (ms: number) => new Date(T.getTime() + ms)
const olena = { editorId: 'olena', page: 'a' }
const petro = { editorId: 'petro', page: 'b' }
const olenas: Lease = { ...olena, since: T, heardAt: T, wanted: null }

describe('nextLease', () => {
  it('gives a free text to who comes first, and leaves it with them while they are heard of', () => {
    expect(nextLease(null, olena, 'hold', T)).toEqual(olenas)
    expect(nextLease(olenas, petro, 'hold', later(30_000))).toEqual(olenas)
    expect(nextLease(olenas, olena, 'hold', later(30_000))).toEqual({ ...olenas, heardAt: later(30_000) })
  })

  it('forgets a page that was not heard of for a minute and a half', () => {
    expect(nextLease(olenas, petro, 'hold', later(LEASE_MS - 1))?.editorId).toBe('olena')
    expect(nextLease(olenas, petro, 'hold', later(LEASE_MS))?.editorId).toBe('petro')
  })

  it('passes the text on when its writer gives it to who asked', () => {
    const asked = nextLease(olenas, petro, 'ask', later(1_000))
    expect(asked).toEqual({ ...olenas, wanted: { ...petro, mode: 'ask', at: later(1_000) } })
    expect(nextLease(asked, petro, 'hold', later(30_000))?.editorId).toBe('olena')
    expect(nextLease(asked, olena, 'give', later(2_000))).toEqual({
      ...petro,
      since: later(2_000),
      heardAt: later(2_000),
      wanted: null,
    })
  })

  it('lets a writer keep the text from who asks, not from who takes over', () => {
    const asked = nextLease(olenas, petro, 'ask', T)
    expect(nextLease(asked, olena, 'keep', T)?.wanted).toBeNull()
    const taken = nextLease(asked, petro, 'take', T)
    expect(nextLease(taken, olena, 'keep', T)?.wanted?.mode).toBe('take')
  })

  it('gives a writer who is taken over a moment to save, then passes the text on without them', () => {
    const taken = nextLease(olenas, petro, 'take', T)
    expect(nextLease(taken, petro, 'hold', later(GRACE_MS - 1))?.editorId).toBe('olena')
    expect(nextLease(taken, petro, 'hold', later(GRACE_MS))?.editorId).toBe('petro')
    expect(nextLease(taken, olena, 'give', later(100))?.editorId).toBe('petro')
  })

  it('keeps a take-over from being overwritten by a third person', () => {
    const taken = nextLease(olenas, petro, 'take', T)
    const third = { editorId: 'ivan', page: 'c' }
    expect(nextLease(taken, third, 'take', later(1_000))?.wanted?.editorId).toBe('petro')
  })

  it('ends with its page, but not with one that was reloaded meanwhile', () => {
    expect(nextLease(olenas, olena, 'leave', T)).toBeNull()
    expect(nextLease(olenas, { ...olena, page: 'before the reload' }, 'leave', T)).toEqual(olenas)
    expect(nextLease(null, olena, 'leave', T)).toBeNull()
  })
})
