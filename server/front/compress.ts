import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const WORTH_COMPRESSING =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript|manifest\+json))/i
const SMALLEST = 256

/** True when a body of this type and size gets smaller enough to be worth it. */
export function isCompressible(contentType: string, size: number): boolean {
  return size >= SMALLEST && WORTH_COMPRESSING.test(contentType)
}

/** `body` in `encoding`. `effort` is "once" for an answer that is sent once, "kept" for one that is sent many times. */
export async function compress(body: Buffer, encoding: Encoding, effort: 'once' | 'kept'): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body, { level: effort === 'kept' ? 9 : 6 })
  if (encoding === 'identity') return body
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: effort === 'kept' ? 5 : 4,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return toBrotli(body, { params })
}

const HEADERS_REMEMBERED = 256
const knownHeaders = new Map<string, Encoding>()

/** The best encoding that `Accept-Encoding` allows; a refused one (`q=0`) is not taken. */
export function chooseEncoding(header: string | string[] | undefined): Encoding {
  const accepted = Array.isArray(header) ? header.join(',') : (header ?? '')
  const known = knownHeaders.get(accepted)
  if (known) return known
  const chosen = parseEncoding(accepted)
  if (knownHeaders.size >= HEADERS_REMEMBERED) knownHeaders.clear()
  if (accepted.length < 200) knownHeaders.set(accepted, chosen)
  return chosen
}

function parseEncoding(header: string): Encoding {
  const quality = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    quality.set(name, q ? Number(q.slice(2)) : 1)
  }
  const weigh = (name: string) => quality.get(name) ?? quality.get('*') ?? 0
  const [br, gz] = [weigh('br'), Math.max(weigh('gzip'), quality.get('x-gzip') ?? 0)]
  if (br > 0 && br >= gz) return 'br'
  return gz > 0 ? 'gzip' : 'identity'
}
