/** A store of small files, two levels deep: a key (a folder) and a name in it. */
export type FileStore = {
  /** Writes the file whole or not at all. */
  put(key: string, name: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or null when there is no such file. */
  get(key: string, name: string): Promise<Buffer<ArrayBuffer> | null>
  has(key: string, name: string): Promise<boolean>
  /** The names of the files of a key, in no order. */
  list(key: string): Promise<string[]>
  /** Deletes every file of a key. */
  removeAll(key: string): Promise<void>
}

const KEY = /^[a-z0-9]{8,64}$/
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]{2,5})?$/

/** Passes for a key of the narrow alphabet: no path leaves the store. */
export function assertStorageKey(key: string): void {
  if (!KEY.test(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`)
}

/** Passes for a key and a name of the narrow alphabet. */
export function assertStorageName(key: string, name: string): void {
  assertStorageKey(key)
  if (!NAME.test(name)) throw new Error(`Not a storage file name: ${JSON.stringify(name)}`)
}
