import { type ArticleContent, articleContentSchema } from '#domain/articles/schema.ts'

/** Text that a browser kept because it was not saved. `at` is in milliseconds since 1970. */
export type Backup = { baseVersion: number; content: ArticleContent; at: number }

const keyFor = (name: string) => `dateline.backup.${name}`

/** Keeps unsaved work in this browser. A full or forbidden storage is no reason to stop writing. */
export function keepBackup(name: string, backup: Backup): void {
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
export function offerBackup(name: string): Backup | null {
  const found = findBackup(name)
  if (found) keepBackup(offered(name), found)
  dropBackup(name)
  return found ?? findBackup(offered(name))
}

/** The offer was taken, or turned down. */
export function settleOffer(name: string): void {
  dropBackup(offered(name))
}

/** The kept work, or null; what does not look like an article any more is as good as none. */
function findBackup(name: string): Backup | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyFor(name)) ?? 'null')
    const content = articleContentSchema.safeParse(kept?.content)
    return content.success
      ? { content: content.data, baseVersion: Number(kept.baseVersion), at: Number(kept.at) }
      : null
  } catch {
    return null
  }
}
