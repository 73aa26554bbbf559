import { cacheLife, cacheTag } from 'next/cache'
import { TAXONOMY } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Place } from './rules.ts'
import { findPlaceRow } from './store.ts'

/** The place at a slug, or null. */
export async function findPlace(edition: Edition, slug: string): Promise<Place | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(TAXONOMY)
  return findPlaceRow(edition, slug)
}
