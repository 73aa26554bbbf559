import { agentOf } from './rules.ts'

export type CrawlerCounts = {
  /** Counts a visit of whoever sends this user agent; people are not counted. Costs one look-up in a map. */
  add(userAgent: string | undefined): void
  /** Writes what was counted; when that fails it is kept for the next time. */
  flush(): Promise<void>
}

const AGENTS_REMEMBERED = 4_096
const LONGEST = 512

/** Counts crawlers by name in memory, to be written together now and then. Nothing of a visitor but the name is kept. */
export function createCrawlerCounts(
  write: (visits: ReadonlyMap<string, number>) => Promise<void>,
): CrawlerCounts {
  const known = new Map<string, string | null>()
  let counts = new Map<string, number>()

  function nameOf(userAgent: string): string | null {
    const remembered = known.get(userAgent)
    if (remembered !== undefined) return remembered
    const name = agentOf(userAgent)?.name ?? null
    if (known.size >= AGENTS_REMEMBERED) known.clear()
    known.set(userAgent, name)
    return name
  }

  return {
    add(userAgent) {
      const name = userAgent ? nameOf(userAgent.slice(0, LONGEST)) : null
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    async flush() {
      if (counts.size === 0) return
      const written = counts
      counts = new Map()
      try {
        await write(written)
      } catch (error) {
        for (const [name, count] of written) counts.set(name, (counts.get(name) ?? 0) + count)
        throw error
      }
    },
  }
}
