import { cacheLife, cacheTag } from 'next/cache'
import { TAXONOMY } from '#domain/articles/tags.ts'
import type { PagedTermKind } from './rules.ts'
import { findSlugAfter } from './store.ts'

/** Where a section, a tag, an author or a place is now that once was at `slug`; null when none was. */
export async function findMovedTerm(kind: PagedTermKind, slug: string): Promise<string | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(TAXONOMY)
  return findSlugAfter(kind, slug)
}
