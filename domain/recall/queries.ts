import { cacheLife, cacheTag } from 'next/cache'
import type { RecallLink } from '#domain/articles/rules.ts'
import { ALL_ARTICLES, articleTag } from '#domain/articles/tags.ts'
import { FILLED_RECALLS, rankRecalls } from './rules.ts'
import {
  findForRanking,
  listCandidates,
  listChosen,
  listLinks,
  listNewer,
  listRelatedEarlier,
} from './store.ts'

/** The earlier news that an article continues: the editor's choice, else its story's parts and what the ranking finds. */
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
  const related = await listRelatedEarlier(articleId, FILLED_RECALLS)
  const ranked = rankRecalls(article, await listCandidates(article))
  const found = ranked.map(({ id }) => id).filter((id) => !related.some((link) => link.id === id))
  return [...related, ...(await listLinks(found))].slice(0, FILLED_RECALLS)
}

/** Newer reports that carry this article on, the newest first: a reader of old news learns that there is more. */
export async function listNewerReports(articleId: number): Promise<RecallLink[]> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, articleTag(articleId))
  const links = await listNewer(articleId, new Date(), 5)
  cacheTag(...links.map(({ id }) => articleTag(id)))
  return links
}
