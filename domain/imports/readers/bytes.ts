import { AppError } from '#lib/errors.ts'

/** How much of a file is looked at before it is read. */
export const PEEK_BYTES = 64 * 1024

/** Reads the beginning of a stream without losing it: `head` is also the first part of `all`. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < PEEK_BYTES) {
    const { value, done } = await iterator.next()
    if (done) break
    first.push(value)
    size += value.length
  }
  const head = Buffer.concat(first)
  async function* all() {
    try {
      if (head.length > 0) yield head
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head, all: all() }
}

/** The character encoding that a file's first bytes tell: by byte order mark, by its XML declaration, else UTF-8. */
export function detectEncoding(head: Uint8Array): string {
  const [a, b, c, d] = head
  if (
    (a === 0 && b === 0 && (c === 0xfe || d === 0x3c)) ||
    (a === 0xff && b === 0xfe && c === 0 && d === 0)
  ) {
    throw new AppError('invalid', 'The file is in UTF-32, which is not read here: convert it to UTF-8.')
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x3c && b === 0) return 'utf-16le'
  if (a === 0 && b === 0x3c) return 'utf-16be'
  const start = Buffer.from(head.subarray(0, 400)).toString('latin1')
  const said = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase()
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return !said || said.startsWith('utf-16') || said === 'ucs-2' ? 'utf-8' : said
}

/** The text of a byte stream. @throws AppError 'invalid' when the encoding is not known. */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding)
  } catch (cause) {
    throw new AppError(
      'invalid',
      'The file says that it is in "{encoding}", which is not known: convert it to UTF-8.',
      { values: { encoding }, cause },
    )
  }
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    if (text) yield text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}
