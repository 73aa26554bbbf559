import { cacheLife, cacheTag } from 'next/cache'
import { ALL_ARTICLES, articleTag } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { CORRECTIONS_PAGE, type CorrectionPage } from './rules.ts'
import { listCorrectionRows } from './store.ts'
import { correctionsTag } from './tags.ts'

/** A page of everything that an edition put right, the newest first. Null past the last; the first always stands. */
export async function listCorrectionsPage(edition: Edition, page: number): Promise<CorrectionPage | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, correctionsTag(edition))
  const place = { skip: (page - 1) * CORRECTIONS_PAGE, take: CORRECTIONS_PAGE + 1 }
  const rows = await listCorrectionRows(edition, place, new Date())
  if (rows.length === 0 && page > 1) return null
  const corrections = rows.slice(0, CORRECTIONS_PAGE)
  cacheTag(...corrections.map(({ article }) => articleTag(article.id)))
  return { corrections, page, hasOlder: rows.length > CORRECTIONS_PAGE }
}
