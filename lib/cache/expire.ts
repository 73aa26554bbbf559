import { revalidatePath, revalidateTag, updateTag } from 'next/cache'

// The only module that expires Next's cache. Everybody else returns tags, or announces them.

/** Expires `tags` in this process at once, from a Server Action: the editor reads what was just written. */
export function expireInAction(tags: readonly string[]): void {
  for (const tag of tags) updateTag(tag)
}

/** Expires `tags` in this process at once, from a route handler. */
export function expireInHandler(tags: readonly string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}

/** Expires every page and every cached read of this process, from a route handler: for when it is unknown what went stale. */
export function expireEverythingInHandler(): void {
  revalidatePath('/', 'layout')
}
