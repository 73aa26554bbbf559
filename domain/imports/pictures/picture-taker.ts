import { MAX_PICTURE_BYTES } from '#domain/pictures/rules.ts'
import { AppError, isAppError } from '#lib/errors.ts'
import type { SafeFetchOptions } from '#lib/http/safe-fetch.ts'
import type { ImportPicture } from '../rules.ts'
import { openMediaFolder } from './media-folder.ts'
import { findImportedPictures, rememberImportedPicture } from './store.ts'

export type PictureOptions = {
  /** A folder that holds the pictures. */
  media?: string | undefined
  /** True when what is not in the folder may be fetched from its address. */
  fetchPictures?: boolean | undefined
  /** For tests: lets addresses inside the network be asked. */
  allowPrivate?: boolean | undefined
}

export type PictureTaker = {
  /** The pictures of our library for these, by address. What cannot be had is missing; why is in `problems`. */
  take(pictures: readonly ImportPicture[]): Promise<Map<string, number>>
  problems: { item: string; reason: string }[]
}

const AT_ONCE = 4
const TIMEOUT_MS = 30_000
/** A host that failed so often in a row is not asked again in this run. */
const PATIENCE = 5

/**
 * Gets pictures into the library: those of before are known, others come from a folder or over the network. What
 * decodes and fetches them is loaded when there is one: it takes 30 MB that an import without pictures can do without.
 */
export async function createPictureTaker(options: PictureOptions): Promise<PictureTaker> {
  const folder = options.media ? await openMediaFolder(options.media) : null
  const refused = new Set<string>()
  const failures = new Map<string, number>()
  const problems: PictureTaker['problems'] = []

  async function bytesOf(url: string): Promise<Buffer | null> {
    const found = await folder?.read(url)
    if (found || !options.fetchPictures || !/^https?:/.test(url)) return found ?? null
    const { host } = new URL(url)
    if ((failures.get(host) ?? 0) >= PATIENCE) return null
    try {
      const bytes = await download(url, options)
      failures.delete(host)
      return bytes
    } catch (error) {
      failures.set(host, (failures.get(host) ?? 0) + 1)
      throw error
    }
  }

  async function takeOne(picture: ImportPicture): Promise<number | null> {
    try {
      const bytes = await bytesOf(picture.url)
      if (!bytes) return null
      const { alt, caption, credit } = picture
      const { ingestPicture } = await import('#domain/pictures/commands.ts')
      const { id } = await ingestPicture(
        bytes,
        { alt, caption, credit },
        { fileName: nameOf(picture.url), withAvif: false },
      )
      await rememberImportedPicture(picture.url, id)
      return id
    } catch (error) {
      if (!isAppError(error)) throw error
      problems.push({ item: picture.url, reason: error.message })
      refused.add(picture.url)
      return null
    }
  }

  return {
    problems,
    async take(pictures) {
      const wanted = new Map(pictures.map((picture) => [picture.url, picture]))
      const known = await findImportedPictures([...wanted.keys()])
      if (!folder && !options.fetchPictures) return known
      const missing = [...wanted.values()].filter(({ url }) => !known.has(url) && !refused.has(url))
      const next = missing.values()
      const work = async () => {
        for (const picture of next) {
          const id = await takeOne(picture)
          if (id !== null) known.set(picture.url, id)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      return known
    },
  }
}

async function download(url: string, { allowPrivate = false }: PictureOptions): Promise<Buffer> {
  const limits: SafeFetchOptions = { maxBytes: MAX_PICTURE_BYTES, timeoutMs: TIMEOUT_MS, allowPrivate }
  const { safeFetch } = await import('#lib/http/safe-fetch.ts')
  const { status, body } = await safeFetch(url, limits)
  if (status === 200) return body
  throw new AppError('unavailable', 'The picture’s address answered {status}.', { values: { status } })
}

/** The file's name in an address, which the library is searched by. */
function nameOf(url: string): string {
  return (URL.parse(url, 'http://folder.invalid')?.pathname.split('/').at(-1) ?? '').slice(0, 200)
}
