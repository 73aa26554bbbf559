import { cacheLife, cacheTag } from 'next/cache'
import { TAXONOMY } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { ShownPage } from './rules.ts'
import { findShownPage, listPageRows } from './store.ts'

/** The page at a slug of an edition, or null. */
export async function findPage(edition: Edition, slug: string): Promise<ShownPage | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(TAXONOMY)
  return findShownPage(edition, slug)
}

/** The pages of an edition without their bodies, in the order of the footer. */
export async function listPages(
  edition: Edition,
): Promise<{ slug: string; title: string; updatedAt: string }[]> {
  'use cache'
  cacheLife('archive')
  cacheTag(TAXONOMY)
  return listPageRows(edition)
}
