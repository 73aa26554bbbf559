import type { ReadResult } from '../rules.ts'
import { splitNames } from '../words.ts'
import { finishItem } from './feed-item.ts'
import { childOf, childrenOf, childText, findAll, htmlOf, textOf, type XmlNode } from './xml-node.ts'

/** A document of NITF 3, the whole file or inside a NewsML-G2 item. */
export function readNitf(node: XmlNode, line: number): ReadResult {
  const headline = textOf(findAll(node, 'hl1')[0]) || textOf(findAll(node, 'title')[0])
  const docdata = findAll(node, 'docdata')[0] ?? node
  const norm = (name: string) => childOf(docdata, name)?.attributes.norm ?? ''
  const bodyHead = findAll(node, 'body.head')[0]
  return finishItem(
    {
      id: childOf(docdata, 'doc-id')?.attributes['id-string'] ?? '',
      language: node.attributes['xml:lang'] ?? null,
      headline,
      standfirst: textOf(bodyHead && childOf(bodyHead, 'abstract')) || textOf(findAll(node, 'hl2')[0]),
      body: { kind: 'html', html: nitfHtml(node) },
      published: norm('date.release') || norm('date.issue'),
      authors: bodyHead ? childrenOf(bodyHead, 'byline').flatMap((byline) => splitNames(nameOf(byline))) : [],
      tags: findAll(docdata, 'keyword').map(({ attributes }) => attributes.key ?? ''),
      place: textOf(findAll(node, 'location')[0]) || null,
      agency: bodyHead ? childText(bodyHead, 'distributor') || null : null,
      hero: nitfPicture(node),
    },
    `document at line ${line}`,
    line,
  )
}

/** The text of a NITF document as HTML: its media are apart. */
export function nitfHtml(node: XmlNode): string {
  const content = findAll(node, 'body.content')[0]
  if (!content) return ''
  const children = content.children.filter((child) => typeof child === 'string' || child.local !== 'media')
  return htmlOf({ ...content, children }).replace(/<(\/?)hl2>/g, '<$1h2>')
}

/** The first picture of a NITF document, with its caption and producer. */
export function nitfPicture(node: XmlNode) {
  const media = findAll(node, 'media').find(({ attributes }) =>
    /image|photo/i.test(attributes['media-type'] ?? ''),
  )
  const reference = media && findAll(media, 'media-reference')[0]
  const url = reference?.attributes.source ?? ''
  if (!media || !url) return null
  return {
    url,
    alt: reference?.attributes['alternate-text'] ?? '',
    caption: textOf(findAll(media, 'media-caption')[0]),
    credit: textOf(findAll(media, 'media-producer')[0]),
  }
}

function nameOf(byline: XmlNode): string {
  return childText(byline, 'person') || textOf(byline)
}
