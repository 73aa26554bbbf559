import { db } from '#lib/db.ts'
import { addDays, type Span } from './rules.ts'

type Spans = { now: Span; before: Span }

const endOf = ({ firstDay, days }: Span) => addDays(firstDay, days)

/** From which hosts the visits of whole days came, the most first. */
export async function listReferrers({ now, before }: Spans, limit: number) {
  return db.$queryRaw<{ host: string; views: number; before: number }[]>`
    SELECT host, coalesce(sum(views) FILTER (WHERE day >= ${now.firstDay}::date), 0)::float8 AS views,
      coalesce(sum(views) FILTER (WHERE day < ${now.firstDay}::date), 0)::float8 AS before
    FROM referrer_days WHERE day >= ${before.firstDay}::date AND day < ${endOf(now)}::date
    GROUP BY host ORDER BY 2 DESC, 3 DESC, 1 LIMIT ${limit}`
}

type CampaignVisits = { source: string; medium: string; campaign: string; views: number; before: number }

/** By which marked links they came, the most first. */
export async function listCampaigns({ now, before }: Spans, limit: number): Promise<CampaignVisits[]> {
  return db.$queryRaw`
    SELECT source, medium, campaign,
      coalesce(sum(views) FILTER (WHERE day >= ${now.firstDay}::date), 0)::float8 AS views,
      coalesce(sum(views) FILTER (WHERE day < ${now.firstDay}::date), 0)::float8 AS before
    FROM campaign_days WHERE day >= ${before.firstDay}::date AND day < ${endOf(now)}::date
    GROUP BY 1, 2, 3 ORDER BY 4 DESC, 5 DESC, 1, 2, 3 LIMIT ${limit}`
}
