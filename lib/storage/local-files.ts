import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** A store of small files, two levels deep: a key (a folder) and a name in it. */
export type FileStore = {
  /** Writes the file whole or not at all. */
  put(key: string, name: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or null when there is no such file. */
  get(key: string, name: string): Promise<Buffer<ArrayBuffer> | null>
  has(key: string, name: string): Promise<boolean>
}

const KEY = /^[a-z0-9]{8,64}$/
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]{2,5})?$/

/** A store on the local disk below `root`. Keys and names outside the narrow alphabet throw: no path leaves `root`. */
export function localFiles(root: string): FileStore {
  const place = (key: string, name: string) => {
    if (!KEY.test(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`)
    if (!NAME.test(name)) throw new Error(`Not a storage file name: ${JSON.stringify(name)}`)
    return path.join(root, key, name)
  }
  return {
    async put(key, name, bytes) {
      await writeAtomically(place(key, name), bytes)
    },
    async get(key, name) {
      return unlessMissing(readFile(place(key, name)))
    },
    async has(key, name) {
      const file = await unlessMissing(open(place(key, name), 'r'))
      await file?.close()
      return file !== null
    },
  }
}

async function writeAtomically(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true })
  const temporary = `${target}.${randomUUID()}.tmp`
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function unlessMissing<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw error
  }
}
