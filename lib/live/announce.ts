import { z } from 'zod'
import type { Tx } from '#lib/db.ts'

/** The Postgres channel on which every instance hears what changed at the desk. */
export const LIVE_CHANNEL = 'desk_live'

const newsSchema = z.union([
  z.object({ kind: z.enum(['presence', 'article', 'comments']), articleId: z.int() }),
  z.object({ kind: z.literal('notices'), editorIds: z.array(z.string()) }),
])

/** What changed, and nothing of it: whoever hears of it asks again, with the rights that they have. */
export type LiveNews = z.output<typeof newsSchema>

/** Postgres carries at most 8,000 bytes; an id is 36 letters or fewer. */
const MOST_IDS = 150

/** Tells the desks of all instances, at the moment the transaction commits and only then. */
export async function announceLive(tx: Tx, news: LiveNews): Promise<void> {
  if (news.kind !== 'notices') return notify(tx, news)
  for (let at = 0; at < news.editorIds.length; at += MOST_IDS)
    await notify(tx, { ...news, editorIds: news.editorIds.slice(at, at + MOST_IDS) })
}

async function notify(tx: Tx, news: LiveNews): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(news)})`
}

/** What a notification says; null when it is none of ours. */
export function readLive(payload: string | undefined): LiveNews | null {
  try {
    return newsSchema.parse(JSON.parse(payload ?? ''))
  } catch {
    return null
  }
}
