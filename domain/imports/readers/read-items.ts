import type { ImportFormat, ReadResult } from '../rules.ts'
import { plainLine } from '../words.ts'
import { authorsOf, linkOf, readAtomEntry } from './atom.ts'
import { Attachments } from './attachments.ts'
import { escapeBareAmpersands } from './bare-ampersands.ts'
import { decode, detectEncoding, peek } from './bytes.ts'
import { csvDelimiter, readCsv } from './csv.ts'
import { emptyGhostTables, type GhostTables } from './ghost.ts'
import { readJsonLines } from './json-lines.ts'
import { readNewsItem } from './newsml.ts'
import { readNitf } from './nitf.ts'
import { jsonFeedHead, readGhost, readJsonFeed, readNinjs } from './read-json.ts'
import { recogniseFormat } from './recognise-format.ts'
import { readRssItem } from './rss.ts'
import { readWxrAttachment, readWxrHead, readWxrItem, type WxrHead } from './wxr.ts'
import { readXml, type XmlEvent } from './xml-items.ts'
import { textOf, type XmlNode } from './xml-node.ts'

/** What stands in a source apart from the items that refer to it. */
export type SourceTables = { ghost: GhostTables; attachments: Attachments }

type Options = {
  format?: ImportFormat | undefined
  fields?: Readonly<Record<string, string>> | undefined
  /** The address of the site that an export comes from, where the export does not say it. */
  site?: string | undefined
  /** What an earlier reading of the same source found; without it, what stands behind an item is not known to it. */
  tables?: SourceTables | undefined
}
export type Reading = {
  format: ImportFormat
  /** The items and the ones that are not taken, in the order of the file. */
  results: AsyncGenerator<ReadResult>
  /** What the feed says of itself so far; complete once the first item came. */
  channel: { link: string; title: string }
  /** What was found apart from the items; complete when all was read. */
  tables: SourceTables
}

/** Reads a source of any known format, one item at a time. @throws AppError 'invalid' when it is of none. */
export async function readItems(chunks: AsyncIterable<Uint8Array>, options: Options = {}): Promise<Reading> {
  const { head, all } = await peek(chunks)
  const known = options.format ?? recogniseFormat(head, options.fields)
  const encoding = known === 'jsonl' && head[0] === 0x7b ? 'utf-8' : detectEncoding(head)
  const text = decode(all, encoding)
  const channel: WxrHead = { link: '', title: '', language: '', authors: new Map(), categories: new Map() }
  const isFilling = options.tables === undefined
  const tables = options.tables ?? { ghost: emptyGhostTables(), attachments: new Attachments() }
  const beginning = () => new TextDecoder(encoding).decode(head)
  const read = (): AsyncGenerator<ReadResult> => {
    if (known === 'jsonl') return readJsonLines(text, options.fields)
    if (known === 'csv')
      return readCsv(text, csvDelimiter(beginning().split('\n', 1)[0] ?? ''), options.fields)
    if (known === 'ghost') return readGhost(text, { site: options.site, tables, isFilling })
    if (known === 'ninjs') return readNinjs(text)
    if (known === 'jsonfeed') return readJsonFeed(text, Object.assign(channel, jsonFeedHead(beginning())))
    return readFeed(readXml(escapeBareAmpersands(text)), { format: known, channel, tables, isFilling })
  }
  return { format: known, results: withEmptiness(read()), channel, tables }
}

/** A source without anything in it is a problem of its own, so that every source is taken or refused. */
async function* withEmptiness(results: AsyncGenerator<ReadResult>): AsyncGenerator<ReadResult> {
  let isEmpty = true
  for await (const result of results) {
    isEmpty = false
    yield result
  }
  if (isEmpty) yield { problem: { item: 'the file', reason: 'There is no item in it.' } }
}

type FeedContext = { format: ImportFormat; channel: WxrHead; tables: SourceTables; isFilling: boolean }

async function* readFeed(events: AsyncGenerator<XmlEvent>, context: FeedContext): AsyncGenerator<ReadResult> {
  const { channel } = context
  const feedAuthors: string[] = []
  for await (const event of events) {
    if (event.kind === 'item') yield readOne(event, context, feedAuthors)
    else if (event.kind === 'broken') yield { problem: brokenProblem(event) }
    else if (event.kind === 'root') channel.language ||= event.node.attributes['xml:lang'] ?? ''
    else readHead(event.node, channel, feedAuthors)
  }
}

function readOne(
  { node, line }: { node: XmlNode; line: number },
  { format, channel, tables, isFilling }: FeedContext,
  feedAuthors: readonly string[],
): ReadResult {
  if (format === 'wxr') {
    if (isFilling) readWxrAttachment(node, tables.attachments)
    return readWxrItem(node, channel, tables.attachments, line)
  }
  if (node.local === 'newsItem') return readNewsItem(node, line)
  if (node.local === 'nitf') return readNitf(node, line)
  return node.local === 'entry'
    ? readAtomEntry(node, channel, line, feedAuthors)
    : readRssItem(node, channel, line)
}

function readHead(node: XmlNode, channel: WxrHead, feedAuthors: string[]): void {
  const wrapped: XmlNode = { name: '', local: '', attributes: {}, children: [node] }
  if (node.name === 'link' || node.name === 'atom:link')
    channel.link ||= node.name === 'link' && textOf(node) ? textOf(node) : linkOf(wrapped)
  else if (node.name === 'wp:base_blog_url') channel.link = textOf(node)
  else if (node.name === 'language' || node.name === 'dc:language') channel.language = textOf(node)
  else if (node.name === 'title' || node.name === 'atom:title') channel.title = plainLine(textOf(node))
  else if (node.name === 'atom:author' || node.name === 'author') feedAuthors.push(...authorsOf(wrapped))
  else readWxrHead(node, channel)
}

function brokenProblem({ line, reason, isItem, isCutOff }: Extract<XmlEvent, { kind: 'broken' }>) {
  const item = `${isItem ? 'item that ends' : 'the file'} at line ${line}`
  const rest = isItem ? '' : ' What follows may be missing.'
  return { item, line, reason: `It is not well-formed XML: ${reason}.${rest}`, isFatal: isCutOff }
}
