import { PAGE_SIZE } from '#domain/articles/rules.ts'
import { FEED_ITEMS } from '#domain/feeds/rules.ts'
import { NEWS_SIZE, newsBegins, SHARD_SIZE, shardName } from '#domain/sitemaps/rules.ts'
import { articlePath, editionPath, feedPath, sectionPath } from '#lib/url.ts'
import type { ReceiptFacts, ReceiptPlace, ReceiptProblem } from './rules.ts'

/** What is looked for at a place: the article itself, a link to it, or that there is none. `skip` says why nothing is. */
export type Expectation = { place: ReceiptPlace; path: string } & (
  | { look: 'page' | 'present' | 'absent' }
  | { look: 'skip'; why: ReceiptProblem }
)

/** So far from the newest the front page shows an article for certain, however many places editors have filled. */
const FRONT_CERTAIN = 5
/** A feed is cut at a size as well as at a number: so many newest are in it for certain. */
const FEED_CERTAIN = FEED_ITEMS / 3

const because = (code: ReceiptProblem['code']) => ({ look: 'skip', why: { code, values: {} } }) as const

/** Where an article that stands so must be found, and where not. */
export function expectationsOf(facts: ReceiptFacts, now: Date): Expectation[] {
  const { edition, sectionSlug, before, noindex, isArchived } = facts
  const isGone = facts.status === 'withdrawn'
  const shown = (isThere: boolean, otherwise: ReceiptProblem['code']) =>
    isGone ? ({ look: 'absent' } as const) : isThere ? ({ look: 'present' } as const) : because(otherwise)
  const kept = (isThere: boolean, otherwise: ReceiptProblem['code']) =>
    isGone || noindex ? ({ look: 'absent' } as const) : shown(isThere, otherwise)
  const isNew = new Date(facts.publishedAt) > newsBegins(now)
  const newest = (certain: number, position: number) => shown(position < certain, 'notNewest')
  return [
    { place: 'page', path: articlePath(facts), look: 'page' },
    {
      place: 'front',
      path: editionPath(edition),
      ...(isArchived && !isGone
        ? because('archived')
        : shown(facts.isPinned || before.latest < FRONT_CERTAIN, 'notNewest')),
    },
    sectionSlug === null
      ? { place: 'section', path: '', ...because('noSection') }
      : {
          place: 'section',
          path: sectionPath(edition, sectionSlug),
          ...newest(PAGE_SIZE, before.section),
        },
    {
      place: 'feed',
      path: feedPath(edition, { kind: 'latest' }),
      ...kept(before.latest < FEED_CERTAIN && !isArchived, isArchived ? 'archived' : 'notNewest'),
    },
    { place: 'news', path: newsPath(facts), ...kept(isNew, 'old') },
    { place: 'sitemap', path: monthPath(facts), ...kept(true, 'old') },
  ]
}

function newsPath({ edition, before }: ReceiptFacts): string {
  const part = Math.floor(before.news / NEWS_SIZE) + 1
  return editionPath(edition, part > 1 ? `/news-sitemap-${part}.xml` : '/news-sitemap.xml')
}

function monthPath({ edition, publishedAt, before }: ReceiptFacts): string {
  const part = Math.floor(before.month / SHARD_SIZE) + 1
  return `/sitemap-${edition}-${shardName({ kind: 'month', month: publishedAt.slice(0, 7), part })}.xml`
}
