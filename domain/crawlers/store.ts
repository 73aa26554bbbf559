import { z } from 'zod'
import { db } from '#lib/db.ts'
import { AGENTS, type CrawlerDay, type CrawlerKind } from './rules.ts'

const KINDS = new Map<string, CrawlerKind>(AGENTS.map(({ name, kind }) => [name, kind]))
const rows = z.array(z.object({ day: z.date(), agent: z.string(), visits: z.int() }))

/** Adds visits to a day's counts, in one statement; other processes add to the same rows. */
export async function addCrawlerVisits(day: string, visits: ReadonlyMap<string, number>): Promise<void> {
  const sorted = [...visits].sort(([a], [b]) => (a < b ? -1 : 1))
  await db.$executeRaw`
    INSERT INTO crawler_days (day, agent, visits)
      SELECT ${day}::date, agent, visits FROM unnest(${sorted.map(([agent]) => agent)}::text[], ${sorted.map(([, count]) => count)}::int[]) AS given (agent, visits)
    ON CONFLICT (day, agent) DO UPDATE SET visits = crawler_days.visits + excluded.visits`
}

/** The counts since a day, the newest day and the most frequent agent first. */
export async function listCrawlerDays(since: string): Promise<CrawlerDay[]> {
  const found = await db.crawlerDay.findMany({
    where: { day: { gte: new Date(since) } },
    orderBy: [{ day: 'desc' }, { visits: 'desc' }],
    select: { day: true, agent: true, visits: true },
  })
  return rows.parse(found).map(({ day, agent, visits }) => ({
    day: day.toISOString().slice(0, 10),
    agent,
    visits,
    kind: KINDS.get(agent) ?? 'other',
  }))
}
