import type { ImportFormat, ReadResult } from '../rules.ts'
import { plainLine } from '../words.ts'
import { authorsOf, linkOf, readAtomEntry } from './atom.ts'
import { escapeBareAmpersands } from './bare-ampersands.ts'
import { decode, detectEncoding, peek } from './bytes.ts'
import { readJsonLines } from './json-lines.ts'
import { recogniseFormat } from './recognise-format.ts'
import { readRssItem } from './rss.ts'
import { readWxrHead, readWxrItem, type WxrHead } from './wxr.ts'
import { readXml, type XmlEvent } from './xml-items.ts'
import { textOf, type XmlNode } from './xml-node.ts'

type Options = { format?: ImportFormat | undefined; fields?: Readonly<Record<string, string>> | undefined }
export type Reading = {
  format: ImportFormat
  /** The items and the ones that are not taken, in the order of the file. */
  results: AsyncGenerator<ReadResult>
  /** What the feed says of itself so far; complete once the first item came. */
  channel: { link: string; title: string }
}

/** Reads a source of any known format, one item at a time. @throws AppError 'invalid' when it is of none. */
export async function readItems(
  chunks: AsyncIterable<Uint8Array>,
  { format, fields }: Options = {},
): Promise<Reading> {
  const { head, all } = await peek(chunks)
  const known = format ?? recogniseFormat(head)
  const encoding = known === 'jsonl' && head[0] === 0x7b ? 'utf-8' : detectEncoding(head)
  const text = decode(all, encoding)
  const channel: WxrHead = { link: '', title: '', language: '', authors: new Map() }
  const results =
    known === 'jsonl'
      ? readJsonLines(text, fields)
      : readFeed(readXml(escapeBareAmpersands(text)), known, channel)
  return { format: known, results: withEmptiness(results), channel }
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

async function* readFeed(
  events: AsyncGenerator<XmlEvent>,
  format: ImportFormat,
  channel: WxrHead,
): AsyncGenerator<ReadResult> {
  const feedAuthors: string[] = []
  for await (const event of events) {
    if (event.kind === 'item') yield readOne(event, format, channel, feedAuthors)
    else if (event.kind === 'broken') yield { problem: brokenProblem(event) }
    else if (event.kind === 'root') channel.language ||= event.node.attributes['xml:lang'] ?? ''
    else readHead(event.node, channel, feedAuthors)
  }
}

function readOne(
  { node, line }: { node: XmlNode; line: number },
  format: ImportFormat,
  channel: WxrHead,
  feedAuthors: readonly string[],
): ReadResult {
  if (format === 'wxr') return readWxrItem(node, channel, line)
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

function brokenProblem({ line, reason, isItem }: { line: number; reason: string; isItem: boolean }) {
  const item = `${isItem ? 'item that ends' : 'the file'} at line ${line}`
  const rest = isItem ? '' : ' What follows may be missing.'
  return { item, reason: `It is not well-formed XML: ${reason}.${rest}` }
}
