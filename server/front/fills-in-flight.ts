export type FillsInFlight = {
  track<T>(fill: Promise<T>): Promise<T>
  /** Settles when all fills that are in flight now have ended, well or badly; fills that begin later do not count. */
  settled(): Promise<void>
  /** How many are in flight now, and how many have ever begun. */
  readonly size: number
  readonly begun: number
}

/** Knows which answers Next is working on, so that an expiry can wait for those that began before it. */
export function createFillsInFlight(): FillsInFlight {
  const fills = new Set<Promise<unknown>>()
  let begun = 0
  return {
    track(fill) {
      fills.add(fill)
      begun++
      const end = () => fills.delete(fill)
      fill.then(end, end)
      return fill
    },
    async settled() {
      await Promise.allSettled(fills)
    },
    get size() {
      return fills.size
    },
    get begun() {
      return begun
    },
  }
}
