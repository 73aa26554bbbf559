import type { ReadResult } from '../rules.ts'
import { type GhostTables, ghostTableAt, readGhostPost, readGhostRow } from './ghost.ts'
import { type JsonElement, type JsonEnd, readJsonElements } from './json-elements.ts'
import { readJsonFeedItem } from './json-feed.ts'
import { lineOf, parseRecord } from './json-values.ts'
import { readNinjsItem } from './ninjs.ts'

const isFeedItem = (path: string) => path === 'items.*'
const isNinjsItem = (path: string) => path === '' || path === '*' || path === 'items.*'

type Options = { site?: string | undefined; tables: { ghost: GhostTables }; isFilling: boolean }

/** The posts of a Ghost export. Other tables are remembered on the way, for what reads the export a second time. */
export async function* readGhost(
  chunks: AsyncIterable<string>,
  options: Options,
): AsyncGenerator<ReadResult> {
  for await (const element of readJsonElements(chunks, (path) => ghostTableAt(path) !== null)) {
    if ('broken' in element) {
      yield cutOff(element)
      continue
    }
    const table = ghostTableAt(element.path)
    const row = parseRecord(element.text)
    if (!row) yield damaged(element)
    else if (table === 'posts') yield readGhostPost(row, options.tables.ghost, options.site, element.line)
    else if (table && options.isFilling) readGhostRow(table, row, options.tables.ghost)
  }
}

/** The items of a JSON Feed; its head stands before them. */
export async function* readJsonFeed(
  chunks: AsyncIterable<string>,
  channel: { link: string; language: string; title: string },
): AsyncGenerator<ReadResult> {
  for await (const element of readJsonElements(chunks, isFeedItem)) {
    if ('broken' in element) yield cutOff(element)
    else {
      const item = parseRecord(element.text)
      yield item ? readJsonFeedItem(item, channel, element.line) : damaged(element)
    }
  }
}

/** A ninjs document, or a list of them. */
export async function* readNinjs(chunks: AsyncIterable<string>): AsyncGenerator<ReadResult> {
  for await (const element of readJsonElements(chunks, isNinjsItem)) {
    if ('broken' in element) yield cutOff(element)
    else {
      const item = parseRecord(element.text)
      yield item ? readNinjsItem(item, element.line) : damaged(element)
    }
  }
}

/** What the head of a JSON Feed says of all its items, from its first characters. */
export function jsonFeedHead(head: string): { link: string; language: string; title: string } {
  const before = head.split(/"items"\s*:/, 1)[0] ?? ''
  const record = parseRecord(`${before.trimEnd().replace(/,$/, '')}}`) ?? {}
  return {
    link: lineOf(record.home_page_url) || lineOf(record.feed_url),
    language: lineOf(record.language),
    title: lineOf(record.title),
  }
}

const damaged = ({ line }: JsonElement): ReadResult => ({
  problem: { item: `object at line ${line}`, line, reason: 'It is not JSON that can be read.' },
})

const cutOff = ({ broken, line }: JsonEnd): ReadResult => ({
  problem: {
    item: `the file at line ${line}`,
    line,
    reason: `It is damaged JSON: ${broken}. What follows is missing.`,
    isFatal: true,
  },
})
