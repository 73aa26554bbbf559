import { createHash } from 'node:crypto'
import { readItems } from './readers/read-items.ts'
import type { ImportItem, ImportProblem } from './rules.ts'

/** A feed's items of now, as its bytes say. */
export type ReadFeed = { items: (ImportItem & { hash: string })[]; problems: ImportProblem[] }

/** Reads a feed that is in memory: at most `most` items, newest as the feed has them. @throws AppError 'invalid' */
export async function readFeedBytes(bytes: Uint8Array, most: number): Promise<ReadFeed> {
  async function* once() {
    yield bytes
  }
  const feed: ReadFeed = { items: [], problems: [] }
  const { results } = await readItems(once())
  for await (const result of results) {
    if ('problem' in result) feed.problems.push(result.problem)
    else {
      const { line: _line, ...item } = result.item
      const hash = createHash('sha256').update(JSON.stringify(item)).digest('base64url')
      feed.items.push({ ...result.item, hash })
    }
    if (feed.items.length >= most) break
  }
  return feed
}
