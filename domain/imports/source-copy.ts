import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '#lib/errors.ts'
import { openSource } from './source.ts'

/** A source that can be read more than once. */
export type SourceCopy = { file: string; remove: () => Promise<void> }

const MOST_BYTES = 4 * 1024 ** 3

/** A file as it is; what an address gives is kept in a file of its own until `remove`. */
export async function keepSource(source: string): Promise<SourceCopy> {
  if (!/^https?:\/\//i.test(source)) return { file: source, remove: async () => {} }
  const { chunks } = await openSource(source)
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-import-'))
  const file = path.join(folder, 'source')
  const remove = () => rm(folder, { recursive: true, force: true })
  let size = 0
  async function* bounded() {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > MOST_BYTES)
        throw new AppError('too_large', 'The source is larger than 4 GB: download it and import it in parts.')
      yield chunk
    }
  }
  try {
    await pipeline(Readable.from(bounded()), createWriteStream(file))
  } catch (error) {
    await remove()
    throw error
  }
  return { file, remove }
}

/** Names a file with its options: the same bytes imported in the same way have the same name. */
export async function resumeKeyOf(file: string, options: object): Promise<string> {
  const facts = await stat(file).catch(() => null)
  const parts = [path.resolve(file), facts?.size, facts?.mtimeMs, JSON.stringify(options)]
  return createHash('sha256').update(parts.join('\n')).digest('base64url')
}
