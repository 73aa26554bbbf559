import { escapeHtml } from '#domain/body/html.ts'

/** An element of a feed, whole. `name` carries our own prefix for the vocabulary, whatever the file calls it. */
export type XmlNode = {
  name: string
  local: string
  attributes: Record<string, string>
  children: (XmlNode | string)[]
}

const VOCABULARIES: [uri: RegExp, prefix: string][] = [
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//, 'content'],
  [/^http:\/\/purl\.org\/dc\/(?:elements\/1\.[01]|terms)\//, 'dc'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/, 'media'],
  [/^http:\/\/www\.itunes\.com\/dtds\/podcast/i, 'itunes'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\//, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\//, 'wp'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml/, 'xhtml'],
  [/^http:\/\/www\.w3\.org\/2005\/Atom|^http:\/\/purl\.org\/atom\/ns#/, 'atom'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/, 'rdf'],
  [/^http:\/\/prismstandard\.org\/namespaces\//, 'prism'],
]

/** Vocabularies whose elements need no prefix here: those of RSS itself. */
const PLAIN =
  /^$|^https?:\/\/(?:www\.)?iptc\.org\/std\/(?:nar|NITF)\/|^http:\/\/(?:purl\.org\/(?:rss\/1\.0\/$|net\/rss1\.1#)|my\.netscape\.com\/rdf\/simple|backend\.userland\.com|channel\.netscape\.com)/

/** The name of an element with our prefix: a file may bind any prefix to a vocabulary, or forget to bind it. */
export function ownName(uri: string, prefix: string, local: string): string {
  if (PLAIN.test(uri)) return local
  const known = VOCABULARIES.find(([pattern]) => pattern.test(uri))?.[1] ?? prefix
  return known ? `${known}:${local}` : local
}

/** The elements among the children, by name. */
export function childrenOf(node: XmlNode, ...names: string[]): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && names.includes(child.name),
  )
}

/** The first child of the first name that has one. */
export function childOf(node: XmlNode, ...names: string[]): XmlNode | undefined {
  for (const name of names) {
    const [found] = childrenOf(node, name)
    if (found) return found
  }
  return undefined
}

/** All elements of a name inside an element, at any depth, in their order. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child] : findAll(child, name)
  })
}

/** All text in an element, trimmed. */
export function textOf(node: XmlNode | undefined): string {
  const collect = (child: XmlNode | string): string =>
    typeof child === 'string' ? child : child.children.map(collect).join('')
  return node ? collect(node).trim() : ''
}

/** The text of the first of these children that has any. */
export function childText(node: XmlNode, ...names: string[]): string {
  for (const name of names) {
    for (const child of childrenOf(node, name)) {
      const text = textOf(child)
      if (text) return text
    }
  }
  return ''
}

/** The content of an element as HTML: its elements written out when it has any, as XHTML does, else its text. */
export function htmlOf(node: XmlNode | undefined): string {
  if (!node) return ''
  if (node.children.every((child) => typeof child === 'string')) return textOf(node)
  return node.children.map(writeOut).join('').trim()
}

function writeOut(child: XmlNode | string): string {
  if (typeof child === 'string') return escapeHtml(child)
  const attributes = Object.entries(child.attributes)
    .filter(([name]) => /^[\w-]+$/.test(name) && !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  const inner = child.children.map(writeOut).join('')
  return /^(?:br|hr|img)$/.test(child.local)
    ? `<${child.local}${attributes}>`
    : `<${child.local}${attributes}>${inner}</${child.local}>`
}
