// A feed or a sitemap is a page of elements. The npm packages `feed` and `sitemap` know neither several creators nor
// media credits, a size budget or shards by month, so this small writer does it and escapes everything that it writes.

// What XML 1.0 cannot carry at all, escaped or not: most control characters, lone surrogates, U+FFFE and U+FFFF.
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}

/** `text` without the characters that no feed, sitemap or page can carry. */
export function carriable(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[\u{7F}-\u{9F}]/gu, '')
}

export type XmlAttributes = Record<string, string | number | undefined>

/**
 * `text` as XML character data or attribute value: any text is safe, characters that XML cannot carry are left out. A
 * parser would read a bare carriage return as a line feed, so that one is written as a reference.
 */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character)
}

/** `text` as CDATA; "]]>" inside it is split over two sections, so that it cannot end them. Reads back byte for byte. */
export function cdata(text: string): string {
  const safe = text
    .replace(ILLEGAL, '')
    .replaceAll(']]>', ']]]]><![CDATA[>')
    .replaceAll('\r', ']]>&#13;<![CDATA[')
  return `<![CDATA[${safe}]]>`
}

/** An element around `content`, which is XML already; attributes that are undefined are left out. */
export function element(
  name: string,
  content: string | readonly string[],
  attributes: XmlAttributes = {},
): string {
  const inner = typeof content === 'string' ? content : content.join('')
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value)).replace(/[\t\n]/g, reference)}"`)
  return inner === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${inner}</${name}>`
}

/** A parser would read a tab or a line feed in an attribute as a space. */
function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** An element that holds plain text. */
export function textElement(name: string, text: string, attributes: XmlAttributes = {}): string {
  return element(name, xmlText(text), attributes)
}

/** A whole document in UTF-8 around its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
