import type { Encoding } from './compress.ts'

/** One encoding of a kept answer, with its headers ready to be sent. */
export type Variant = { body: Buffer; etag: string; headers: string[]; notModified: string[] }

export type KeptPage = {
  status: number
  /** When its content last changed, as far as HTTP can say it; null when it cannot. */
  lastModified: number | null
  variants: Partial<Record<Encoding, Variant>> & { identity: Variant }
  /** A digest of the answer as Next gave it: the same answer again is not stripped and compressed again. */
  digest: string
  size: number
  /** When it was made, and until when it may be sent without asking again; milliseconds. */
  madeAt: number
  freshUntil: number
  /** The number of expiries when its making began. It is valid only while this is the present number. */
  expiries: number
  /** A failed refill is not tried again before this time; meanwhile the page is sent as it is. */
  retryAt: number
  refreshing: boolean
}

/** A bounded shelf: by bytes and by number, the least recently used go first. */
export type Shelf = {
  get(key: string): KeptPage | undefined
  set(key: string, page: KeptPage): void
  delete(key: string): void
  readonly size: number
  readonly bytes: number
}

const ENTRY_OVERHEAD = 2_000

export function createShelf({ maxBytes, maxPages }: { maxBytes: number; maxPages: number }): Shelf {
  const pages = new Map<string, KeptPage>()
  let bytes = 0
  let latest = ''

  function drop(key: string): void {
    const page = pages.get(key)
    if (!page) return
    pages.delete(key)
    bytes -= page.size + ENTRY_OVERHEAD
  }

  return {
    get(key) {
      const page = pages.get(key)
      if (page && key !== latest) {
        // To the end of the map: the order of the map is the order of use.
        pages.delete(key)
        pages.set(key, page)
        latest = key
      }
      return page
    },
    set(key, page) {
      drop(key)
      if (page.size > maxBytes / 4) return
      pages.set(key, page)
      latest = key
      bytes += page.size + ENTRY_OVERHEAD
      for (const oldest of pages.keys()) {
        if (bytes <= maxBytes && pages.size <= maxPages) break
        drop(oldest)
      }
    },
    delete: drop,
    get size() {
      return pages.size
    },
    get bytes() {
      return bytes
    },
  }
}

const MB = 1024 * 1024

export type KeptPages = {
  find(key: string): KeptPage | undefined
  keep(key: string, page: KeptPage): void
}

/**
 * Pages that stand at an address, and apart from them what stands nowhere (404s and redirects of made-up addresses):
 * those have a small shelf of their own, so that no flood of them pushes out an article.
 */
export function createKeptPages({ maxBytes = 96 * MB }: { maxBytes?: number } = {}): KeptPages {
  const pages = createShelf({ maxBytes, maxPages: 20_000 })
  const misses = createShelf({ maxBytes: 16 * MB, maxPages: 500 })
  return {
    find: (key) => pages.get(key) ?? misses.get(key),
    keep(key, page) {
      const stands = page.status === 200 || page.status === 410
      const [shelf, other] = stands ? [pages, misses] : [misses, pages]
      other.delete(key)
      shelf.set(key, page)
    },
  }
}
