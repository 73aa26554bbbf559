import { escapeHtml } from '#domain/body/html.ts'
import type { FeedItem } from '#domain/feeds/rules.ts'
import { absoluteUrl } from '#lib/url.ts'

const WIDTH = 600
const HEIGHT = 180
const DAY_SECONDS = 86_400

/** The address of the headline card of an article. */
function cardUrl(uuid: string): string {
  return absoluteUrl(`/api/cards/${uuid}`)
}

/** The address that says how an article is embedded (oEmbed), for the head of its page. */
export function oembedUrl(pageUrl: string): string {
  return `${absoluteUrl('/api/oembed')}?format=json&url=${encodeURIComponent(pageUrl)}`
}

/** An article for oEmbed (oembed.com, type "rich"): a frame with its card, no larger than asked for. */
export function toOembed(
  item: FeedItem,
  {
    siteName,
    maxWidth: mostWide = Number.POSITIVE_INFINITY,
    maxHeight: mostHigh = Number.POSITIVE_INFINITY,
  }: { siteName: string; maxWidth?: number; maxHeight?: number },
): object {
  const [width, height] = [Math.min(WIDTH, mostWide), Math.min(HEIGHT, mostHigh)]
  const [author] = item.authors
  const html = `<iframe src="${cardUrl(item.uuid)}" width="${width}" height="${height}" title="${escapeHtml(item.headline)}" loading="lazy" style="border:0;max-width:100%"></iframe>`
  // A thumbnail must keep within what was asked for too (oembed.com, 2.3.4).
  const [image] = item.image
    ? [item.image, ...item.image.renditions].filter((one) => one.width <= mostWide && one.height <= mostHigh)
    : []
  return {
    version: '1.0',
    type: 'rich',
    title: item.headline,
    ...(author && { author_name: author.name, author_url: author.url }),
    provider_name: siteName,
    provider_url: absoluteUrl('/'),
    cache_age: DAY_SECONDS,
    ...(image && { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height }),
    html,
    width,
    height,
  }
}

/** The edition and the slug that an address of ours names, whatever hangs on it; null for any other address. */
export function articleAt(url: string, editions: readonly string[], defaultEdition: string) {
  const parsed = URL.parse(url)
  if (!parsed || parsed.host !== new URL(absoluteUrl('/')).host) return null
  const [, prefix = defaultEdition, slug] =
    /^(?:\/([a-z]{2}))?\/news\/([a-z0-9-]+)\/?$/.exec(parsed.pathname) ?? []
  return slug && editions.includes(prefix) ? { edition: prefix, slug } : null
}
