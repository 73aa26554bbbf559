import { AppError } from '#lib/errors.ts'
import type { ImportFormat } from '../rules.ts'
import { detectEncoding, PEEK_BYTES } from './bytes.ts'

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
export function recogniseFormat(head: Uint8Array): ImportFormat {
  for (const [bytes, message] of MAGIC)
    if (bytes.every((byte, index) => head[index] === byte)) refuse(message)
  const encoding = detectEncoding(head)
  let text = ''
  try {
    text = new TextDecoder(encoding).decode(head.subarray(0, PEEK_BYTES)).trimStart()
  } catch {
    refuse(`The file says that it is in "${encoding}", which is not known: convert it to UTF-8.`)
  }
  if (!text) refuse('The file is empty.')
  if (text.startsWith('<')) return recogniseXml(text)
  if (text.startsWith('{')) return recogniseJson(text)
  if (text.startsWith('['))
    refuse('The file is a JSON array. Write each of its objects on a line of its own (jq -c .[]).')
  return refuse(
    'The file is neither XML nor JSON Lines. RSS, Atom, WordPress exports and JSON Lines can be imported.',
  )
}

function recogniseXml(text: string): ImportFormat {
  const root = rootElement(text)
  if (!root) return refuse('The file begins like XML, but no element was found in its first 64 kB.')
  const name = root.replace(/^.*:/, '').toLowerCase()
  if (name === 'rss' || name === 'rdf') return /wordpress\.org\/export\//.test(text) ? 'wxr' : 'rss'
  if (name === 'feed') return 'atom'
  if (name === 'html')
    return refuse('This is a web page, not a feed. Look in it for the address of its RSS or Atom feed.')
  return refuse(
    `This is XML with the root element <${root}>. Only RSS, Atom and WordPress exports can be imported.`,
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
  const [line = ''] = text.split('\n', 1)
  if (/"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(text))
    refuse('This is a JSON Feed. Import the site’s RSS or Atom feed.')
  if (/^\{\s*"(?:db|meta|posts)"\s*:\s*[[{]/.test(text) && !text.includes('}\n{')) {
    refuse(
      'This is one JSON document (a Ghost export, it seems). Only JSON Lines are read: one object on each line.',
    )
  }
  const isWhole = line.length < text.trimEnd().length || text.length < PEEK_BYTES
  if (!isWhole) return 'jsonl'
  try {
    JSON.parse(line)
    return 'jsonl'
  } catch {
    return refuse(
      'This is JSON, but its first line is not an object of its own. JSON Lines have one object on each line.',
    )
  }
}
