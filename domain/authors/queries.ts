import { cacheLife, cacheTag } from 'next/cache'
import { TAXONOMY } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Author } from './rules.ts'
import { findAuthorRow } from './store.ts'

/** The author at a slug, or null. */
export async function findAuthor(edition: Edition, slug: string): Promise<Author | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(TAXONOMY)
  return findAuthorRow(edition, slug)
}
