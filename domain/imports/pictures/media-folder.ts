import { open, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { MAX_PICTURE_BYTES } from '#domain/pictures/rules.ts'
import { AppError } from '#lib/errors.ts'

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|tiff?)$/i
/** WordPress names smaller copies "bridge-1024x683.jpg": the whole picture is better. */
const SIZED = /-\d{2,5}x\d{2,5}(?=\.\w+$)/

export type MediaFolder = { read(url: string): Promise<Buffer | null> }

/**
 * The pictures in a folder, such as a copy of "wp-content/uploads", found by the end of their addresses. Links that lead
 * out of the folder are not followed.
 * @throws AppError 'invalid' when there is no such folder.
 */
export async function openMediaFolder(folder: string): Promise<MediaFolder> {
  const root = await realpath(folder).catch(() => null)
  const names = root && (await readdir(root, { recursive: true }).catch(() => null))
  if (!root || !names)
    throw new AppError('invalid', 'There is no folder {folder}. Name the folder that holds the pictures.', {
      values: { folder: path.resolve(folder) },
    })
  const byName = new Map<string, string[][]>()
  for (const name of names) {
    if (!PICTURE.test(name)) continue
    const parts = name.split(path.sep)
    const last = parts.at(-1)?.toLowerCase() ?? ''
    byName.set(last, [...(byName.get(last) ?? []), parts])
  }
  return {
    async read(url) {
      const wanted = partsOf(url)
      const file = wanted.at(-1) ?? ''
      const names = [file.replace(SIZED, ''), file]
      for (const name of names) {
        const [best] = (byName.get(name.toLowerCase()) ?? []).toSorted(
          (a, b) => sharedEnd(b, wanted) - sharedEnd(a, wanted),
        )
        if (best) return readInside(root, path.join(root, ...best))
      }
      return null
    },
  }
}

function partsOf(url: string): string[] {
  const { pathname } = new URL(url, 'http://folder.invalid')
  try {
    return decodeURIComponent(pathname).split('/').filter(Boolean)
  } catch {
    return pathname.split('/').filter(Boolean)
  }
}

/** How many folders above the file are the same in both. */
function sharedEnd(a: readonly string[], b: readonly string[]): number {
  let same = 0
  while (same < a.length - 1 && same < b.length - 1 && a.at(-2 - same) === b.at(-2 - same)) same++
  return same
}

async function readInside(root: string, file: string): Promise<Buffer | null> {
  const real = await realpath(file).catch(() => null)
  if (!real?.startsWith(root + path.sep)) return null
  const handle = await open(real)
  try {
    const { size } = await handle.stat()
    if (size > MAX_PICTURE_BYTES) throw new AppError('too_large', 'The picture is larger than 25 MB.')
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
