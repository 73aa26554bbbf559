import type { LibraryFilter } from '#domain/pictures/schema.ts'

/** The address of the library: what is not asked for is not in it. */
export function libraryHref(filter: Partial<LibraryFilter>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
  return query.size > 0 ? `/admin/pictures?${query}` : '/admin/pictures'
}
