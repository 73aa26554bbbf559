/** A limit's answer: go on, or come back after so many seconds. */
export type RateDecision = { allowed: true } | { allowed: false; retryAfterSeconds: number }

export type RateLimiter = {
  take(key: string, now: number): RateDecision
  /** How many takes a key has left now, and in how many seconds this window ends. */
  left(key: string, now: number): { remaining: number; resetSeconds: number }
}

const ALLOWED: RateDecision = { allowed: true }

/**
 * At most about `limit` takes a key in any `windowMs`, by two counted windows of which the older one fades out.
 * Remembers at most `maxKeys` keys a window, the oldest go first; only in memory. A refused take is not counted.
 */
export function createRateLimiter({
  limit,
  windowMs,
  maxKeys,
}: {
  limit: number
  windowMs: number
  maxKeys: number
}): RateLimiter {
  let windowStart = 0
  let current = new Map<string, number>()
  let previous = new Map<string, number>()

  function turnWindow(now: number): void {
    const passed = Math.floor((now - windowStart) / windowMs)
    if (passed <= 0) return
    previous = passed === 1 ? current : new Map()
    current = new Map()
    windowStart = passed === 1 ? windowStart + windowMs : now
  }

  return {
    take(key, now) {
      turnWindow(now)
      const taken = current.get(key) ?? 0
      const before = previous.get(key) ?? 0
      const fading = 1 - (now - windowStart) / windowMs
      if (taken + before * fading >= limit) {
        return {
          allowed: false,
          retryAfterSeconds: secondsToWait({ taken, before, fading, limit, windowMs }),
        }
      }
      if (taken === 0 && current.size >= maxKeys) current.delete(current.keys().next().value ?? '')
      current.set(key, taken + 1)
      return ALLOWED
    },
    left(key, now) {
      turnWindow(now)
      const fading = 1 - (now - windowStart) / windowMs
      const used = (current.get(key) ?? 0) + (previous.get(key) ?? 0) * fading
      const resetSeconds = Math.max(1, Math.ceil((windowStart + windowMs - now) / 1000))
      return { remaining: Math.max(0, Math.ceil(limit - used)), resetSeconds }
    },
  }
}

function secondsToWait(state: {
  taken: number
  before: number
  fading: number
  limit: number
  windowMs: number
}): number {
  const { taken, before, fading, limit, windowMs } = state
  // Within this window when the fading one makes room, else until this window has begun to fade.
  const fadingWanted = taken < limit && before > 0 ? (limit - taken) / before : 0
  const ms = Math.max(0, fading - fadingWanted) * windowMs
  return Math.floor((ms + 1) / 1000) + 1
}
