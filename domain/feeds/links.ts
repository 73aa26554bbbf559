import type { Edition } from '#domain/editions/rules.ts'
import { absoluteUrl, FEED_FORMATS, feedPath } from '#lib/url.ts'
import type { FeedList } from './rules.ts'
import { feedType } from './write-feed.ts'

/** A list that has feeds, with the name that they carry. */
export type ShownList = { list: FeedList; name: string }

type FeedLink = { url: string; title: string }

/** The feeds that are for programs of readers; ninjs is for newsrooms. */
const FOR_READERS = FEED_FORMATS.filter((format) => format !== 'ninjs')

/**
 * The feeds that a page announces in its head, by media type: first those of the lists that it shows or belongs to,
 * then those of the edition. `siteName` is the paper.
 */
export function feedLinks(
  edition: Edition,
  siteName: string,
  shown: readonly ShownList[] = [],
): Record<string, FeedLink[]> {
  const lists = [
    ...shown.map(({ list, name }) => ({ list, title: `${siteName}: ${name}` })),
    { list: { kind: 'latest' } as const, title: siteName },
  ]
  return Object.fromEntries(
    FOR_READERS.map((format) => [
      feedType(format),
      lists.map(({ list, title }) => ({ url: absoluteUrl(feedPath(edition, list, format)), title })),
    ]),
  )
}

/** The list of articles that stands at a path of the default edition, when it has feeds: "/section/city". */
export function listAtPath(path: string): FeedList | null {
  if (path === '/corrections') return { kind: 'corrections' }
  const [, kind, slug] = /^\/(section|tag|author|place|story)\/([^/]+)$/.exec(path) ?? []
  return kind && slug ? { kind: kind as 'section', slug } : null
}
