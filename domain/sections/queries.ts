import { cacheLife, cacheTag } from 'next/cache'
import { TAXONOMY } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Section } from './rules.ts'
import { findSectionRow, listNamedSectionRows } from './store.ts'

/** The sections that an edition names, in the order of the menu. */
export async function listSections(edition: Edition): Promise<Section[]> {
  'use cache'
  cacheLife('archive')
  cacheTag(TAXONOMY)
  return listNamedSectionRows(edition)
}

/** The section at a slug, or null. */
export async function findSection(
  edition: Edition,
  slug: string,
): Promise<(Section & { id: number }) | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(TAXONOMY)
  return findSectionRow(edition, slug)
}
