import { SaxesParser, type SaxesTagNS } from 'saxes'
import { AppError } from '#lib/errors.ts'
import { htmlEntities } from './html-entities.ts'
import { ownName, type XmlNode } from './xml-node.ts'

/** What a feed says, in its order: children of the channel one by one, and items. */
export type XmlEvent =
  | { kind: 'head'; node: XmlNode }
  | { kind: 'item'; node: XmlNode; line: number }
  | { kind: 'broken'; line: number; reason: string; isItem: boolean; isCutOff: boolean }
  | { kind: 'root'; node: XmlNode }

const ITEMS = new Set(['item', 'entry', 'atom:entry', 'newsItem', 'nitf'])
const WRAPPERS = new Set([
  'channel',
  'atom:feed',
  'feed',
  'rss',
  'rdf:RDF',
  'RDF',
  'items',
  'newsMessage',
  'itemSet',
])
/** An item may hold this many characters and elements; more is not an article. */
const MAX_ITEM_LENGTH = 20_000_000
const MAX_DEPTH = 200
/** Errors after which the element that is open can not be trusted. The rest is sloppiness that does no harm. */
const STRUCTURAL =
  /close tag|closing tag|unclosed tag|unexpected end|malformed (?:name|comment)|text data outside/

/**
 * Reads a feed piece by piece and gives each item as soon as it ends, so that memory holds one item. Entities of the
 * file's own are refused, nothing outside the file is ever read. An item that is not well-formed is given as broken.
 */
export async function* readXml(chunks: AsyncIterable<string>): AsyncGenerator<XmlEvent> {
  const collector = new Collector()
  for await (const chunk of chunks) {
    // One chunk may hold a whole file, an old file on one line: it is cut so that events do not pile up.
    for (let at = 0; at < chunk.length; at += 65_536) {
      collector.parser.write(chunk.slice(at, at + 65_536))
      yield* collector.events.splice(0)
    }
  }
  collector.parser.close()
  yield* collector.events.splice(0)
}

class Collector {
  readonly parser = new SaxesParser({ xmlns: true, position: true })
  readonly events: XmlEvent[] = []
  /** The elements open inside the item or the head's child that is being collected, outermost first. */
  #open: XmlNode[] = []
  /** Elements open around it. */
  #outside: string[] = []
  #length = 0
  #broken: string | null = null
  #brokenOutside = false

  constructor() {
    Object.assign(this.parser.ENTITIES, htmlEntities())
    this.parser.on('doctype', (text) => {
      if (/<!ENTITY/i.test(text)) {
        throw new AppError(
          'invalid',
          'The file declares entities of its own. Such files are refused: they can be traps.',
        )
      }
    })
    this.parser.on('opentag', (tag) => this.#openTag(tag))
    this.parser.on('closetag', (tag) => this.#closeTag(tag))
    this.parser.on('text', (text) => this.#text(text))
    this.parser.on('cdata', (text) => this.#text(text))
    this.parser.on('error', (error) => this.#error(error.message))
  }

  #openTag(tag: SaxesTagNS): void {
    const name = ownName(tag.uri, tag.prefix, tag.local)
    if (this.#open.length === 0 && WRAPPERS.has(name)) {
      this.#outside.push(name)
      this.events.push({
        kind: 'root',
        node: { name, local: tag.local, attributes: attributesOf(tag), children: [] },
      })
      return
    }
    const node: XmlNode = { name, local: tag.local, attributes: attributesOf(tag), children: [] }
    if (this.#open.length < MAX_DEPTH) this.#open.at(-1)?.children.push(node)
    this.#grow(tag.local.length + Object.values(node.attributes).join('').length)
    this.#open.push(node)
  }

  #closeTag(tag: SaxesTagNS): void {
    const node = this.#open.pop()
    if (!node) {
      this.#outside.pop()
      return
    }
    if (this.#open.length > 0) return
    const isItem = ITEMS.has(ownName(tag.uri, tag.prefix, tag.local))
    const line = this.parser.line
    if (this.#broken)
      this.events.push({ kind: 'broken', line, reason: this.#broken, isItem, isCutOff: false })
    else this.events.push(isItem ? { kind: 'item', node, line } : { kind: 'head', node })
    this.#broken = null
    this.#length = 0
  }

  #text(text: string): void {
    this.#grow(text.length)
    if (this.#length <= MAX_ITEM_LENGTH) this.#open.at(-1)?.children.push(text)
  }

  #grow(by: number): void {
    this.#length += by
    if (this.#length > MAX_ITEM_LENGTH) this.#broken = 'it is larger than 20 MB'
  }

  #error(message: string): void {
    if (!STRUCTURAL.test(message)) return
    const reason = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')
    if (this.#open.length > 0 && !/unclosed tag|unexpected end/.test(message)) {
      this.#broken ??= reason
      return
    }
    if (this.#brokenOutside) return
    this.#brokenOutside = true
    const isCutOff = /unclosed tag|unexpected end/.test(message)
    this.events.push({ kind: 'broken', line: this.parser.line, reason, isItem: false, isCutOff })
  }
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]))
}
