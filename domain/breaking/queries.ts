import { cacheLife, cacheTag } from 'next/cache'
import { articleTag } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { articlePath } from '#lib/url.ts'
import type { Breaking } from './rules.ts'
import { findBreakingRow } from './store.ts'
import { breakingTag } from './tags.ts'

/** The breaking news of an edition, or null. */
export async function findBreaking(edition: Edition): Promise<Breaking | null> {
  'use cache'
  cacheLife('archive')
  const row = await findBreakingRow(edition, new Date())
  cacheTag(breakingTag(edition), ...(row?.article ? [articleTag(row.article.id)] : []))
  if (!row) return null
  const { text, endsAt, article } = row
  const isShown = article?.status === 'published'
  return {
    text,
    endsAt: endsAt.toISOString(),
    path: isShown ? articlePath({ edition, slug: article.slug }) : '',
  }
}
