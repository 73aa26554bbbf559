import { cacheLife, cacheTag } from 'next/cache'
import { TAXONOMY } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Tag } from './rules.ts'
import { findTagRow } from './store.ts'

/** The tag at a slug, or null. */
export async function findTag(edition: Edition, slug: string): Promise<Tag | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(TAXONOMY)
  return findTagRow(edition, slug)
}
