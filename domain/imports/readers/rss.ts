import type { ReadResult } from '../rules.ts'
import { readName, splitNames } from '../words.ts'
import { finishItem } from './feed-item.ts'
import { childOf, childrenOf, childText, htmlOf, textOf, type XmlNode } from './xml-node.ts'

/** What the channel says of all its items. */
export type Channel = { link: string; language: string; title: string }

/** Standfirsts are lines; a description longer than this is the text, or an abridgement of it. */
const STANDFIRST_LENGTH = 500

/** An item of RSS 0.9x, 1.0 or 2.0, with Dublin Core, content, Media RSS and iTunes elements. */
export function readRssItem(node: XmlNode, channel: Channel, line: number): ReadResult {
  const link =
    childText(node, 'link', 'atom:link') || childOf(node, 'atom:link')?.attributes.href || permalink(node)
  const url = URL.parse(link, channel.link || undefined)?.href ?? link
  const full = htmlOf(childOf(node, 'content:encoded', 'xhtml:body', 'xhtml:div', 'content'))
  const description = htmlOf(
    childOf(node, 'description', 'itunes:summary', 'media:description', 'dc:description'),
  )
  const categories = childrenOf(node, 'category', 'dc:subject', 'media:category').map((category) => [
    category.attributes.domain ?? '',
    textOf(category),
  ])
  const sections = categories
    .filter(([domain]) => /section/i.test(domain ?? ''))
    .map(([, name]) => name ?? '')
  return finishItem(
    {
      id: childText(node, 'guid') || node.attributes['rdf:about'] || url,
      language: childText(node, 'dc:language', 'language') || node.attributes['xml:lang'] || channel.language,
      url,
      headline: htmlOf(childOf(node, 'title', 'dc:title', 'media:title')),
      standfirst: full && description.length <= STANDFIRST_LENGTH ? description : '',
      body: { kind: 'html', html: full || description, baseUrl: url || channel.link || undefined },
      published: childText(
        node,
        'pubDate',
        'dc:date',
        'pubdate',
        'atom:published',
        'dc:created',
        'prism:publicationDate',
        'atom:updated',
      ),
      modified: childText(node, 'atom:updated', 'dc:modified', 'prism:modificationDate'),
      authors: authorsOf(node),
      section: childText(node, 'prism:section') || sections[0] || null,
      tags: categories.map(([, name]) => name ?? '').filter((name) => !sections.includes(name)),
      hero: pictureOf(node),
      notes: childrenOf(node, ...ATTACHMENTS).length > 0 && !pictureOf(node) ? [ATTACHED] : [],
    },
    `item at line ${line}`,
    line,
  )
}

const ATTACHMENTS = ['media:content', 'media:thumbnail', 'media:group', 'enclosure']
const ATTACHED = 'Its attached sounds or videos were left out'

/** The largest picture that Media RSS names, else the one that is enclosed. */
function pictureOf(node: XmlNode) {
  const groups = [node, ...childrenOf(node, 'media:group')]
  const isPicture = ({ attributes: { medium = '', type = '', url = '' } }: XmlNode) =>
    medium === 'image' ||
    type.startsWith('image/') ||
    (!medium && !type && /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url))
  const [found] = [
    ...groups
      .flatMap((group) => childrenOf(group, 'media:content'))
      .filter(isPicture)
      .sort((a, b) => Number(b.attributes.width ?? 0) - Number(a.attributes.width ?? 0)),
    ...childrenOf(node, 'enclosure').filter(isPicture),
    ...groups.flatMap((group) => childrenOf(group, 'media:thumbnail')),
  ]
  if (!found?.attributes.url) return null
  const words = [found, ...groups]
  const say = (name: string) => words.map((where) => childText(where, name)).find(Boolean) ?? ''
  return {
    url: found.attributes.url,
    alt: '',
    caption: found.name === 'enclosure' ? '' : childText(found, 'media:description', 'media:title'),
    credit: say('media:credit'),
  }
}

function permalink(node: XmlNode): string {
  const guid = childOf(node, 'guid')
  const text = textOf(guid)
  return guid?.attributes.isPermaLink !== 'false' && /^https?:/.test(text) ? text : ''
}

function authorsOf(node: XmlNode): string[] {
  const creators = childrenOf(node, 'dc:creator')
  if (creators.length > 0) return creators.flatMap((creator) => splitNames(textOf(creator)))
  const atom = childrenOf(node, 'atom:author').map((author) => childText(author, 'atom:name'))
  if (atom.some(Boolean)) return atom.filter(Boolean)
  const [author] = [childText(node, 'author'), childText(node, 'itunes:author')].filter(Boolean)
  if (!author) return []
  return /@/.test(author) ? [readName(author)].filter(Boolean) : splitNames(author)
}
