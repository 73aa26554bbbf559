import { escapeHtml } from '#domain/body/html.ts'
import type { FeedItem } from '#domain/feeds/rules.ts'
import { element, textElement } from '#lib/xml.ts'

/** A partner as their feed is made: what they get, and how much of it. */
export type Partner = {
  id: number
  name: string
  editions: string[]
  sections: string[]
  tags: string[]
  hours: number
  full: boolean
}

/** An article that a partner may still show and must not. */
export type Deleted = { uri: string; edition: string; headline: string; at: string }

/** The item as a partner gets it: whole, or its headline and standfirst with the way to the rest. */
export function forPartner(item: FeedItem, { full }: Pick<Partner, 'full'>): FeedItem {
  return full
    ? item
    : { ...item, html: `<p>${escapeHtml(item.standfirst)}</p>`, wordCount: 0, isExtract: true }
}

/** A withdrawn article in Atom (RFC 6721). */
export function deletedEntry({ uri, at, headline }: Deleted): string {
  const attributes = { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0', ref: uri, when: at }
  return element('at:deleted-entry', textElement('at:comment', headline), attributes)
}
