import type { ReadResult } from '../rules.ts'
import { finishItem } from './feed-item.ts'
import { firstOf, type JsonRecord, lineOf, recordsOf } from './json-values.ts'

/** An item of a JSON Feed, version 1 or 1.1. Relative addresses are resolved against the feed's own. */
export function readJsonFeedItem(
  item: JsonRecord,
  channel: { link: string; language: string },
  line: number,
): ReadResult {
  const url = URL.parse(lineOf(item.url), channel.link || undefined)?.href ?? lineOf(item.external_url)
  const html = lineOf(item.content_html)
  const text = lineOf(item.content_text)
  const authors = [...recordsOf(item.authors), ...recordsOf(item.author)]
  const picture = lineOf(firstOf(item, 'image', 'banner_image'))
  return finishItem(
    {
      id: lineOf(item.id) || url,
      language: lineOf(item.language) || channel.language,
      url,
      headline: lineOf(item.title),
      standfirst: lineOf(item.summary),
      body: html ? { kind: 'html', html, baseUrl: url || channel.link || undefined } : { kind: 'text', text },
      published: lineOf(item.date_published),
      modified: lineOf(item.date_modified),
      authors: [...new Set(authors.map((author) => lineOf(author.name)).filter(Boolean))],
      tags: Array.isArray(item.tags) ? item.tags.map(lineOf).filter(Boolean) : [],
      hero: picture ? { url: picture, alt: '', caption: '', credit: '' } : null,
    },
    `item at line ${line}`,
    line,
  )
}
