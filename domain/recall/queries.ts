import { cacheLife, cacheTag } from 'next/cache'
import type { RecallLink } from '#domain/articles/rules.ts'
import { ALL_ARTICLES, articleTag } from '#domain/articles/tags.ts'
import { rankRecalls } from './rules.ts'
import { findForRanking, listCandidates, listChosen, listLinks, listRecalling } from './store.ts'

/** The earlier news that an article continues: the editor's choice, else what the ranking finds. */
export async function listRecall(articleId: number): Promise<RecallLink[]> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, articleTag(articleId))
  const chosen = await listChosen(articleId, new Date())
  const links = chosen.length > 0 ? chosen : await fill(articleId)
  cacheTag(...links.map(({ id }) => articleTag(id)))
  return links
}

async function fill(articleId: number): Promise<RecallLink[]> {
  const article = await findForRanking(articleId)
  if (!article) return []
  const ranked = rankRecalls(article, await listCandidates(article))
  return listLinks(ranked.map(({ id }) => id))
}

/** Newer reports that recall this article, the newest first: a reader of old news learns that there is more. */
export async function listNewerReports(articleId: number): Promise<RecallLink[]> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, articleTag(articleId))
  const links = await listRecalling(articleId, new Date(), 5)
  cacheTag(...links.map(({ id }) => articleTag(id)))
  return links
}
