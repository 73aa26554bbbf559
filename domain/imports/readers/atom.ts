import { isUtf8 } from 'node:buffer'
import type { ReadResult } from '../rules.ts'
import { clipLine, plainLine, readName } from '../words.ts'
import { finishItem } from './feed-item.ts'
import type { Channel } from './rss.ts'
import { childOf, childrenOf, childText, htmlOf, textOf, type XmlNode } from './xml-node.ts'

const named = (name: string) => [`atom:${name}`, name]

/** An entry of Atom 1.0, or of its forerunner 0.3. `feedAuthors` write what names no author of its own. */
export function readAtomEntry(
  node: XmlNode,
  channel: Channel,
  line: number,
  feedAuthors: readonly string[],
): ReadResult {
  const base = URL.parse(node.attributes['xml:base'] ?? '', channel.link || undefined)?.href ?? channel.link
  const href = linkOf(node)
  const url = URL.parse(href, base || undefined)?.href ?? href
  const content = contentHtml(childOf(node, ...named('content')))
  const summary = contentHtml(childOf(node, ...named('summary')))
  const authors = authorsOf(node)
  return finishItem(
    {
      id: childText(node, ...named('id')) || url,
      language: node.attributes['xml:lang'] ?? channel.language,
      url,
      headline: contentHtml(childOf(node, ...named('title'))),
      standfirst: content && summary ? clipLine(plainLine(summary), 500) : '',
      body: { kind: 'html', html: content || summary, baseUrl: url || base || undefined },
      published: childText(
        node,
        ...named('published'),
        ...named('issued'),
        ...named('created'),
        ...named('updated'),
        ...named('modified'),
      ),
      modified: childText(node, ...named('updated'), ...named('modified')),
      authors: authors.length > 0 ? authors : [...feedAuthors],
      hero: enclosedPicture(node),
      tags: [
        ...childrenOf(node, ...named('category')).flatMap(
          ({ attributes: { label, term } }) => label || term || [],
        ),
        ...childrenOf(node, 'dc:subject').map(textOf),
      ],
    },
    `entry at line ${line}`,
    line,
  )
}

function enclosedPicture(node: XmlNode) {
  const link = childrenOf(node, ...named('link')).find(
    ({ attributes }) => attributes.rel === 'enclosure' && /^image\//.test(attributes.type ?? ''),
  )
  const url = link?.attributes.href ?? childOf(node, 'media:thumbnail', 'media:content')?.attributes.url
  return url ? { url, alt: '', caption: '', credit: '' } : null
}

/** The names of a feed's or entry's authors. */
export function authorsOf(node: XmlNode): string[] {
  return childrenOf(node, ...named('author'))
    .map(
      (author) =>
        childText(author, ...named('name')) ||
        readName(childText(author, ...named('email')) || directText(author)),
    )
    .filter(Boolean)
}

/** The address of the page that an entry or a feed is about. */
export function linkOf(node: XmlNode): string {
  const links = childrenOf(node, ...named('link'))
  const page = links.find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate' && attributes.href,
  )
  return page?.attributes.href ?? links.map(textOf).find(Boolean) ?? ''
}

function directText(node: XmlNode): string {
  return node.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
}

/** A text construct as HTML. Plain text is escaped, so that "a < b" stays what it says. */
function contentHtml(node: XmlNode | undefined): string {
  if (!node) return ''
  const { type = 'text', mode } = node.attributes
  if (mode === 'base64') return textInBase64(textOf(node))
  const hasElements = node.children.some((child) => typeof child !== 'string')
  if (hasElements || mode === 'escaped' || /html|xml/.test(type)) return htmlOf(node)
  if (type === 'text' || type.startsWith('text/'))
    return textOf(node).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  // What is of any other type is written in base64 (RFC 4287, section 4.1.3.3).
  return textInBase64(textOf(node))
}

/** What base64 stands for when that is text; empty for pictures and the like. */
function textInBase64(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8') : ''
}
