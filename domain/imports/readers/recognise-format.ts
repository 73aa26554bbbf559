import { AppError } from '#lib/errors.ts'
import type { ImportFormat } from '../rules.ts'
import { detectEncoding, PEEK_BYTES } from './bytes.ts'
import { csvDelimiter } from './csv.ts'
import { KNOWN_NAMES } from './json-lines.ts'
import { parseRecord } from './json-values.ts'

const refuse = (message: string): never => {
  throw new AppError('invalid', message)
}

const MAGIC: [bytes: number[], message: string][] = [
  [
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    'The file is packed with xz, which Node cannot read: unpack it first (xz -dk file).',
  ],
  [[0x28, 0xb5, 0x2f, 0xfd], 'The file is packed with zstd: unpack it first (zstd -dk file).'],
  [[0x42, 0x5a, 0x68], 'The file is packed with bzip2: unpack it first (bunzip2 -k file).'],
  [[0x50, 0x4b, 0x03, 0x04], 'The file is a zip archive: unpack it and import the files in it.'],
]

/**
 * What a file is, by its first bytes (after unpacking).
 * @throws AppError 'invalid' that says what the file is instead and what to do.
 */
export function recogniseFormat(
  head: Uint8Array,
  fields: Readonly<Record<string, string>> = {},
): ImportFormat {
  for (const [bytes, message] of MAGIC)
    if (bytes.every((byte, index) => head[index] === byte)) refuse(message)
  const encoding = detectEncoding(head)
  let text = ''
  try {
    text = new TextDecoder(encoding).decode(head.subarray(0, PEEK_BYTES)).trimStart()
  } catch {
    throw new AppError(
      'invalid',
      'The file says that it is in "{encoding}", which is not known: convert it to UTF-8.',
      { values: { encoding } },
    )
  }
  if (!text) refuse('The file is empty.')
  if (text.startsWith('<')) return recogniseXml(text)
  if (text.startsWith('{') || text.startsWith('[')) return recogniseJson(text)
  if (isCsv(text, fields)) return 'csv'
  return refuse(
    'The file is none of the formats that can be imported. A CSV file has the names of its columns in its first line, one of them the headline or the text: say which with a mapping.',
  )
}

/** True when the first line names columns that are understood, or that the mapping names. */
function isCsv(text: string, fields: Readonly<Record<string, string>>): boolean {
  const [first = ''] = text.split('\n', 1)
  const names = first.split(csvDelimiter(first)).map((name) => name.trim().replace(/^"|"$/g, ''))
  const wanted = new Set(Object.values(fields))
  return names.length > 1 && names.some((name) => KNOWN_NAMES.has(name) || wanted.has(name))
}

function recogniseXml(text: string): ImportFormat {
  const root = rootElement(text)
  if (!root) return refuse('The file begins like XML, but no element was found in its first 64 kB.')
  const name = root.replace(/^.*:/, '').toLowerCase()
  if (name === 'rss' || name === 'rdf') return /wordpress\.org\/export\//.test(text) ? 'wxr' : 'rss'
  if (name === 'feed') return 'atom'
  if (name === 'nitf') return 'nitf'
  if (name === 'newsitem' || name === 'newsmessage') return 'newsml'
  if (name === 'newsml') return refuse(OLD_NEWSML)
  if (name === 'html')
    return refuse('This is a web page, not a feed. Look in it for the address of its RSS or Atom feed.')
  throw new AppError(
    'invalid',
    'This is XML with the root element <{root}>. RSS, Atom, WordPress exports, NewsML-G2 and NITF can be imported.',
    { values: { root } },
  )
}

/** The name of the first element, past declarations and comments. */
function rootElement(text: string): string | null {
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open === -1) return null
    const rest = text.slice(open, open + 9)
    if (rest.startsWith('<!--')) at = after(text, '-->', open)
    else if (rest.startsWith('<?')) at = after(text, '?>', open)
    else if (/^<!doctype html/i.test(text.slice(open, open + 15))) return 'html'
    else if (rest.startsWith('<!')) at = after(text, '>', open)
    else return /^<([\p{L}_][\p{L}\p{N}_.:-]*)/u.exec(text.slice(open, open + 200))?.[1] ?? null
  }
  return null
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found + mark.length
}

function recogniseJson(text: string): ImportFormat {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(text)) return 'jsonfeed'
  const [line = ''] = text.split('\n', 1)
  const isManyLines =
    text.startsWith('{') && parseRecord(line) !== null && text.slice(line.length).trim() !== ''
  if (isManyLines) return 'jsonl'
  if (/^\{\s*"(?:db|meta|posts|data)"\s*:\s*[[{]/.test(text) || /"posts"\s*:\s*\[/.test(text)) return 'ghost'
  // Some write the number alone where the address of the version belongs.
  if (/^\{\s*"version"\s*:\s*"1(?:\.[01])?"/.test(text) && /"items"\s*:\s*\[/.test(text)) return 'jsonfeed'
  if (/"standard"\s*:\s*\{[^}]*ninjs/i.test(text) || (/"uri"\s*:/.test(text) && NINJS.test(text)))
    return 'ninjs'
  if (text.startsWith('[')) {
    return refuse(
      'The file is a JSON array that is not ninjs. Write each of its objects on a line of its own (jq -c .[]).',
    )
  }
  // An object longer than what was looked at, or one alone on its line.
  if (line.length >= text.trimEnd().length && (text.length >= PEEK_BYTES || parseRecord(line))) return 'jsonl'
  return refuse(
    'This is JSON, but neither a Ghost export nor ninjs nor a JSON Feed, and its first line is not an object of its own. JSON Lines have one object on each line.',
  )
}

const NINJS =
  /"(?:versioncreated|versionCreated|pubstatus|pubStatus|body_text|body_xhtml|bodies|headlines|representationtype|firstCreated|contentcreated)"\s*:/
const OLD_NEWSML = 'This is NewsML 1. Ask the agency for NewsML-G2, NITF or ninjs, which can be imported.'
