import { parseFeed } from 'feedsmith'
import { DOMParser } from 'linkedom'
import { SaxesParser } from 'saxes'
import { z } from 'zod'

type Element = NonNullable<ReturnType<ReturnType<DOMParser['parseFromString']>['querySelector']>>

const MOST_ITEMS = 60
const MOST_BYTES = 2 * 1024 * 1024
const RFC822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/**
 * What is wrong with a feed, one sentence each: by feedsmith, which reads it as other programs do, and by the rules of the W3C's
 * feed validator (validator.w3.org/feed/docs) and of Google News as far as they concern what we write. `self` is its address.
 */
export function findFeedProblems(body: string, self: string): string[] {
  const size = Buffer.byteLength(body)
  const tooLarge = size > MOST_BYTES ? [`it has ${size} bytes: 2 MB is the most`] : []
  try {
    const { format } = parseFeed(body)
    if (format === 'json') return [...tooLarge, ...jsonProblems(JSON.parse(body), self)]
    assertWellFormed(body)
    const document = new DOMParser().parseFromString(body, 'text/xml')
    if (format === 'rss') return [...tooLarge, ...rssProblems(document, self)]
    return format === 'atom'
      ? [...tooLarge, ...atomProblems(document, self)]
      : [`it is of the format ${format}`]
  } catch (error) {
    return [...tooLarge, `it cannot be read: ${error instanceof Error ? error.message : error}`]
  }
}

type Document = ReturnType<DOMParser['parseFromString']>

function rssProblems(document: Document, self: string): string[] {
  const channel = document.querySelector('channel')
  const items = [...document.querySelectorAll('channel > item')]
  const links = children(channel, 'atom:link').filter((link) => link.getAttribute('rel') === 'self')
  return [
    ...['title', 'link', 'description', 'language'].flatMap((name) => once(channel, name, 'the channel')),
    ...(links.length === 1 && links[0]?.getAttribute('href') === self
      ? []
      : ['the channel does not name itself']),
    ...countProblems(items.map((item) => textIn(item, 'guid'))),
    ...items.flatMap((item) => {
      const [guid] = children(item, 'guid')
      const media = children(item, 'media:content')
      return [
        ...['title', 'link', 'pubDate', 'content:encoded'].flatMap((name) => once(item, name, 'an item')),
        ...unless(isWhole(textIn(item, 'link')), 'an item links to no whole address'),
        ...unless(RFC822.test(textIn(item, 'pubDate')), `"${textIn(item, 'pubDate')}" is no date of RFC 822`),
        ...unless(
          isWhole(guid?.textContent) || guid?.getAttribute('isPermaLink') === 'false',
          'a guid that is no address says that it is one',
        ),
        ...media.flatMap((one) => mediaProblems(one)),
        ...htmlProblems(textIn(item, 'content:encoded')),
      ]
    }),
  ]
}

function atomProblems(document: Document, self: string): string[] {
  const feed = document.querySelector('feed')
  const entries = [...document.querySelectorAll('feed > entry')]
  const links = children(feed, 'link').filter((link) => link.getAttribute('rel') === 'self')
  const hasAuthor = children(feed, 'author').length > 0
  return [
    ...['id', 'title', 'updated'].flatMap((name) => once(feed, name, 'the feed')),
    ...(links.length === 1 && links[0]?.getAttribute('href') === self
      ? []
      : ['the feed does not name itself']),
    ...countProblems(entries.map((entry) => textIn(entry, 'id'))),
    ...entries.flatMap((entry) => {
      const alternates = children(entry, 'link').filter((link) => link.getAttribute('rel') === 'alternate')
      const languages = alternates.map(
        (link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`,
      )
      const dates = ['updated', 'published'].map((name) => textIn(entry, name)).filter(Boolean)
      return [
        ...['id', 'title', 'updated', 'content'].flatMap((name) => once(entry, name, 'an entry')),
        ...dates.flatMap((date) => unless(RFC3339.test(date), `"${date}" is no date of RFC 3339`)),
        ...unless(hasAuthor || children(entry, 'author').length > 0, 'an entry has no author'),
        ...unless(
          new Set(languages).size === languages.length,
          'an entry has two alternates of one language',
        ),
        ...unless(
          alternates.length > 0 && alternates.every((link) => isWhole(link.getAttribute('href'))),
          'an entry links to no whole address',
        ),
        ...children(entry, 'media:content').flatMap((one) => mediaProblems(one)),
        ...htmlProblems(textIn(entry, 'content')),
      ]
    }),
  ]
}

const url = z.url({ protocol: /^https?$/ })
const time = z.string().regex(RFC3339)
const jsonFeedSchema = z.looseObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: url,
  feed_url: url,
  items: z.array(
    z.looseObject({
      id: z.string().min(1),
      url,
      title: z.string(),
      content_html: z.string(),
      date_published: time,
      date_modified: time,
      image: url.optional(),
      authors: z.array(z.looseObject({ name: z.string() })),
      tags: z.array(z.string()),
    }),
  ),
})

function jsonProblems(feed: unknown, self: string): string[] {
  const { success, data, error } = jsonFeedSchema.safeParse(feed)
  if (!success) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return [
    ...unless(data.feed_url === self, 'the feed does not name itself'),
    ...countProblems(data.items.map(({ id }) => id)),
    ...data.items.flatMap((item) => htmlProblems(item.content_html)),
  ]
}

function countProblems(ids: readonly string[]): string[] {
  return [
    ...unless(ids.length <= MOST_ITEMS, `it has ${ids.length} items: ${MOST_ITEMS} is the most`),
    ...unless(ids.every(Boolean), 'an item has no identity'),
    ...unless(new Set(ids).size === ids.length, 'two items have the same identity'),
  ]
}

function mediaProblems(media: Element): string[] {
  const [width, height] = ['width', 'height'].map((name) => Number(media.getAttribute(name)))
  return [
    ...unless(
      isWhole(media.getAttribute('url')) && Boolean(media.getAttribute('type')),
      'a picture has no address or type',
    ),
    ...unless(Number(width) > 0 && Number(height) > 0, 'a picture has no size'),
  ]
}

/** Readers of feeds strip scripts, and know no address that relative ones could start from. */
function htmlProblems(html: string): string[] {
  const relative = / (?:href|src)="(?!https?:|mailto:|#)([^"]*)"/.exec(html)
  return [
    ...unless(!/<(?:script|style|iframe)[\s>]/i.test(html), 'a text has a script, a style or a frame in it'),
    ...unless(!relative, `a text has the relative address "${relative?.[1]}"`),
  ]
}

function once(parent: Element | null, name: string, whose: string): string[] {
  const count = children(parent, name).length
  return unless(count === 1, `${whose} has ${count} <${name}>, one is due`)
}

const unless = (isRight: boolean, problem: string): string[] => (isRight ? [] : [problem])
const isWhole = (address: string | null | undefined) => /^https?:\/\/\S+$/.test(address ?? '')
const children = (parent: Element | null, name: string) =>
  [...(parent?.children ?? [])].filter((one) => one.tagName === name)
const textIn = (parent: Element, name: string) => children(parent, name)[0]?.textContent?.trim() ?? ''

function assertWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}
