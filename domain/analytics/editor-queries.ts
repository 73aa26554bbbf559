import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { listSectionsForDesk } from '#domain/sections/editor-queries.ts'
import { env } from '#lib/env.ts'
import { dayBounds, newsroomDay } from '#lib/time.ts'
import { countLive, listLiveArticles } from './live-store.ts'
import { listCampaigns, listReferrers } from './origin-store.ts'
import { type Compared, type Point, pointsOf, type Ranked, rank, spansOf, sumOf } from './rules.ts'
import type { AnalyticsQuestion } from './schema.ts'
import { findHeadline, listAuthorNames, listHourVisits, listTopArticles, listTopAuthors } from './store.ts'

const RECENT_MS = 30 * 60_000
const LIVE_ARTICLES = 8

export type Analytics = {
  firstDay: string
  lastDay: string
  /** The headline of the one article that it is about. */
  articleName: string | null
  total: Compared
  /** By day; by hour of the day for a single day. */
  points: Point[]
  /** By hour of the day, over all days. */
  hours: Point[]
  articles: Ranked[]
  sections: Ranked[]
  authors: Ranked[]
  editions: Ranked[]
  referrers: Ranked[]
  campaigns: (Compared & { source: string; medium: string; campaign: string })[]
}

/** The numbers of a period beside those of the period before. Origins are of all articles: they are kept by day alone. */
export async function getAnalytics(
  editor: Editor,
  question: AnalyticsQuestion,
  { most, now = new Date() }: { most: number; now?: Date },
): Promise<Analytics> {
  assertCan(editor, 'analytics.read')
  const { period, ...filter } = question
  const spans = spansOf(period, newsroomDay(now), now)
  const [present, past, articles, authors, referrers, campaigns, sections, articleName] = await Promise.all([
    listHourVisits(spans.now, filter),
    listHourVisits(spans.before, filter),
    listTopArticles(spans, filter, most),
    listTopAuthors(spans, filter, most),
    listReferrers(spans, most),
    listCampaigns(spans, most),
    listSectionsForDesk(editor, filter.edition ?? env.DEFAULT_EDITION),
    filter.articleId === null ? null : findHeadline(filter.articleId),
  ])
  const visits = [...past, ...present]
  const names = await listAuthorNames(authors.map(({ id }) => id))
  const sectionNames = new Map(sections.map(({ id, name }) => [String(id), name]))
  const named = (name: (id: string) => string) => (row: Compared & { id: string }) => ({
    ...row,
    name: name(row.id),
  })
  return {
    firstDay: spans.now.firstDay,
    lastDay: newsroomDay(now),
    articleName,
    total: sumOf(rank(spans, visits, () => '')),
    points: pointsOf(spans, visits, spans.now.days === 1),
    hours: pointsOf(spans, visits, true),
    articles: articles.map(({ id, headline, ...row }) => ({ ...row, id: String(id), name: headline })),
    sections: rank(spans, visits, ({ sectionId }) => String(sectionId)).map(
      named((id) => sectionNames.get(id) ?? ''),
    ),
    authors: authors.map(({ id, ...row }) => ({ ...row, id: String(id), name: names.get(id) ?? '' })),
    editions: rank(spans, visits, ({ edition }) => edition).map(named((id) => id)),
    referrers: referrers.map(({ host, ...row }) => ({ ...row, id: host, name: host })),
    campaigns,
  }
}

export type LiveViews = {
  recent: number
  today: number
  articles: { id: number; edition: Edition; headline: string; views: number }[]
}

/** What is read now: the visits of the last half an hour and of today, and of which articles. */
export async function getLiveViews(editor: Editor, now = new Date()): Promise<LiveViews> {
  assertCan(editor, 'analytics.read')
  const recent = new Date(now.getTime() - RECENT_MS)
  const dayBegan = dayBounds(newsroomDay(now))?.from ?? now
  const [counts, articles] = await Promise.all([
    countLive(recent, dayBegan),
    listLiveArticles(recent, LIVE_ARTICLES),
  ])
  return { ...counts, articles }
}
