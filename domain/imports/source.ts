import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { AppError } from '#lib/errors.ts'
import { peek } from './readers/bytes.ts'

/** The bytes of a source, its length in bytes where it is known, and how many have been read so far. */
export type OpenSource = { chunks: AsyncIterable<Uint8Array>; size: number | null; read: () => number }

const ANSWER_WITHIN_MS = 30_000

/**
 * Opens a file or the address of a feed; gzip is unpacked on the way.
 * @throws AppError 'invalid' that says what is wrong with the name or the answer.
 */
export async function openSource(source: string): Promise<OpenSource> {
  const { stream, size } = /^https?:\/\//i.test(source) ? await openAddress(source) : await openFile(source)
  let count = 0
  async function* counted() {
    for await (const chunk of stream) {
      count += chunk.length
      yield chunk
    }
  }
  const { head, all } = await peek(counted())
  const isGzip = head[0] === 0x1f && head[1] === 0x8b
  return { chunks: isGzip ? unpack(all) : all, size, read: () => count }
}

async function openFile(name: string): Promise<{ stream: AsyncIterable<Uint8Array>; size: number }> {
  const facts = await stat(name).catch(() => null)
  if (!facts)
    throw new AppError('invalid', 'There is no file {file}. Name a file, or the address of a feed.', {
      values: { file: path.resolve(name) },
    })
  if (!facts.isFile())
    throw new AppError('invalid', '{file} is not a file. Name one file at a time.', {
      values: { file: path.resolve(name) },
    })
  return { stream: createReadStream(name), size: facts.size }
}

async function openAddress(
  address: string,
): Promise<{ stream: AsyncIterable<Uint8Array>; size: number | null }> {
  let response: Response
  try {
    response = await fetch(address, {
      headers: { accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5' },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
  } catch (cause) {
    throw new AppError(
      'invalid',
      '{address} did not answer. Look at the address and at this machine’s network.',
      { values: { address }, cause },
    )
  }
  if (!response.ok || !response.body) {
    throw new AppError('invalid', '{address} answered {status}: open it in a browser to see what is there.', {
      values: { address, status: response.status },
    })
  }
  const length = Number(response.headers.get('content-length'))
  const isPacked = response.headers.has('content-encoding')
  return { stream: response.body, size: length > 0 && !isPacked ? length : null }
}

async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const input = Readable.from(chunks)
  input.on('error', (error) => gunzip.destroy(error))
  try {
    yield* input.pipe(gunzip)
  } catch (cause) {
    throw new AppError('invalid', 'The file is packed with gzip and damaged: get it anew.', { cause })
  } finally {
    input.destroy()
  }
}
