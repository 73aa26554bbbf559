import type { FileStore } from './file-store.ts'

const LARGEST = 1024 * 1024

/**
 * A store over the network, with the files that were read last held in memory, up to `mostBytes`. Files of ours never change
 * under their name, so nothing held is ever old.
 */
export function rememberedFiles(store: FileStore, mostBytes: number): FileStore {
  const held = new Map<string, Buffer<ArrayBuffer>>()
  let bytesHeld = 0

  function forget(place: string): void {
    bytesHeld -= held.get(place)?.length ?? 0
    held.delete(place)
  }

  function hold(place: string, bytes: Buffer<ArrayBuffer>): void {
    if (bytes.length > Math.min(LARGEST, mostBytes)) return
    forget(place)
    held.set(place, bytes)
    bytesHeld += bytes.length
    for (const oldest of held.keys()) {
      if (bytesHeld <= mostBytes) break
      forget(oldest)
    }
  }

  return {
    ...store,
    async put(key, name, bytes) {
      await store.put(key, name, bytes)
      forget(`${key}/${name}`)
    },
    async get(key, name) {
      const place = `${key}/${name}`
      const bytes = held.get(place) ?? (await store.get(key, name))
      if (bytes) hold(place, bytes)
      return bytes
    },
    async removeAll(key) {
      await store.removeAll(key)
      for (const place of [...held.keys()]) if (place.startsWith(`${key}/`)) forget(place)
    },
  }
}
