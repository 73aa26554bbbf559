/** Work that a browser kept because it was not saved. `at` is in milliseconds since 1970. */
export type Backup<Content> = { baseVersion: number; content: Content; at: number }

/** Reads what was kept; null for what does not look like such work any more, which is as good as none. */
export type ReadKept<Content> = (kept: unknown) => Content | null

const keyFor = (name: string) => `dateline.backup.${name}`

/** Keeps unsaved work in this browser. A full or forbidden storage is no reason to stop writing. */
export function keepBackup<Content>(name: string, backup: Backup<Content>): void {
  try {
    localStorage.setItem(keyFor(name), JSON.stringify(backup))
  } catch {}
}

export function dropBackup(name: string): void {
  try {
    localStorage.removeItem(keyFor(name))
  } catch {}
}

const offered = (name: string) => `${name}.offered`

/** The kept work to offer, put aside: what is written meanwhile is kept beside it, until the offer is settled. */
export function offerBackup<Content>(name: string, read: ReadKept<Content>): Backup<Content> | null {
  const found = findBackup(name, read)
  if (found) keepBackup(offered(name), found)
  dropBackup(name)
  return found ?? findBackup(offered(name), read)
}

/** The offer was taken, or turned down. */
export function settleOffer(name: string): void {
  dropBackup(offered(name))
}

function findBackup<Content>(name: string, read: ReadKept<Content>): Backup<Content> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyFor(name)) ?? 'null')
    const content = read(kept?.content)
    return content && { content, baseVersion: Number(kept.baseVersion), at: Number(kept.at) }
  } catch {
    return null
  }
}
