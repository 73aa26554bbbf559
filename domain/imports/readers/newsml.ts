import type { ReadResult } from '../rules.ts'
import { splitNames } from '../words.ts'
import { finishItem } from './feed-item.ts'
import { nitfHtml, nitfPicture } from './nitf.ts'
import { childOf, childrenOf, childText, findAll, htmlOf, textOf, type XmlNode } from './xml-node.ts'

const EMPTY: XmlNode = { name: '', local: '', attributes: {}, children: [] }

/** An item of NewsML-G2. Only texts are articles; what is not "usable" or is under an embargo is a draft. */
export function readNewsItem(node: XmlNode, line: number): ReadResult {
  const item = childOf(node, 'itemMeta') ?? EMPTY
  const content = childOf(node, 'contentMeta') ?? EMPTY
  const headline = childText(content, 'headline') || childText(item, 'title')
  const name = headline || node.attributes.guid || `item at line ${line}`
  const kind = codeOf(item, 'itemClass')
  if (kind && kind !== 'text' && kind !== 'composite')
    return { problem: { item: name, line, reason: `It is of the kind "${kind}": only texts are news.` } }
  const status = codeOf(item, 'pubStatus') || 'usable'
  if (/^cancell?ed$/.test(status))
    return { problem: { item: name, line, reason: `Its state at the source is "${status}".` } }
  const isHeld = childText(item, 'embargoed') !== ''
  const isShown = status === 'usable' && !isHeld
  const subjects = childrenOf(content, 'subject')
  const topics = subjects.filter((one) =>
    /subj|medtop/.test(`${one.attributes.type ?? ''} ${one.attributes.qcode ?? ''}`),
  )
  const nitf = findAll(node, 'nitf')[0]
  const described = childrenOf(content, 'description')
  return finishItem(
    {
      id: node.attributes.guid ?? '',
      language: childOf(content, 'language')?.attributes.tag ?? node.attributes['xml:lang'] ?? null,
      headline,
      standfirst: textOf(described.find((one) => !/caption/.test(one.attributes.role ?? ''))),
      body: { kind: 'html', html: nitf ? nitfHtml(nitf) : inlineHtml(node) },
      published: childText(content, 'contentCreated') || childText(item, 'firstCreated', 'versionCreated'),
      modified: childText(item, 'versionCreated'),
      authors: authorsOf(content),
      section: nameIn(topics[0]),
      tags: subjects.filter((one) => one !== topics[0]).map((one) => nameIn(one) ?? ''),
      place: nameIn(childOf(content, 'located')),
      agency: nameIn(childOf(content, 'infoSource')) ?? nameIn(childOf(item, 'provider')),
      status: isShown ? 'published' : 'draft',
      hero: nitf ? nitfPicture(nitf) : null,
      notes: isShown
        ? []
        : [`Its state at the source is "${isHeld ? 'embargoed' : status}": kept as a draft`],
    },
    name,
    line,
  )
}

/** "usable" of "stat:usable". */
function codeOf(node: XmlNode, name: string): string {
  const { qcode = '', uri = '' } = childOf(node, name)?.attributes ?? {}
  return (qcode || uri).split(/[:/]/).at(-1) ?? ''
}

function inlineHtml(node: XmlNode): string {
  const content = childOf(node, 'contentSet') ?? EMPTY
  const inline = childOf(content, 'inlineXML') ?? childOf(content, 'inlineData')
  return inline ? htmlOf(inline) : ''
}

function authorsOf(content: XmlNode): string[] {
  const creators = childrenOf(content, 'creator', 'contributor').map((creator) => nameIn(creator) ?? '')
  return creators.some(Boolean) ? creators.filter(Boolean) : splitNames(childText(content, 'by'))
}

function nameIn(node: XmlNode | undefined): string | null {
  return (node && childText(node, 'name')) || null
}
