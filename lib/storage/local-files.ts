import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { assertStorageKey, assertStorageName, type FileStore } from './file-store.ts'

/** Where files are while they are written. The name is no key: nothing in it can be asked for. */
const INCOMING = '.incoming'
/** No write takes longer: what is older was left by a process that was killed. */
const LEFT_BEHIND_MS = 3_600_000

/** A store on the local disk below `root`. Keys and names outside the narrow alphabet throw: no path leaves `root`. */
export function localFiles(root: string): FileStore {
  const place = (key: string, name: string) => {
    assertStorageName(key, name)
    return path.join(root, key, name)
  }
  return {
    async put(key, name, bytes) {
      await writeWhole(path.join(root, INCOMING), place(key, name), bytes)
    },
    async get(key, name) {
      return unlessMissing(readFile(place(key, name)))
    },
    async has(key, name) {
      const file = await unlessMissing(open(place(key, name), 'r'))
      await file?.close()
      return file !== null
    },
    async list(key) {
      assertStorageKey(key)
      return (await unlessMissing(readdir(path.join(root, key)))) ?? []
    },
    async removeAll(key) {
      assertStorageKey(key)
      await rm(path.join(root, key), { recursive: true, force: true })
    },
  }
}

/** Deletes what processes that were killed had begun to write below `root` before `now`; answers how many files. */
export async function clearIncoming(root: string, now = new Date()): Promise<number> {
  const folder = path.join(root, INCOMING)
  let cleared = 0
  for (const name of (await unlessMissing(readdir(folder))) ?? []) {
    const file = path.join(folder, name)
    const facts = await unlessMissing(stat(file))
    if (!facts || now.getTime() - facts.mtimeMs < LEFT_BEHIND_MS) continue
    await rm(file, { force: true })
    cleared += 1
  }
  return cleared
}

async function writeWhole(incoming: string, target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(incoming, { recursive: true })
  const temporary = path.join(incoming, randomUUID())
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await mkdir(path.dirname(target), { recursive: true })
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
