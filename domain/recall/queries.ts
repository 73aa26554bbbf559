import { cacheLife, cacheTag } from 'next/cache'
import type { RecallLink } from '#domain/articles/rules.ts'
import { ALL_ARTICLES, articleTag } from '#domain/articles/tags.ts'
import { storyTag } from '#domain/stories/tags.ts'
import { findRecalls } from './find.ts'
import { FILLED_RECALLS } from './rules.ts'
import {
  findQuestion,
  listChosen,
  listLinks,
  listNewer,
  listRelatedEarlier,
  listStorySlugs,
} from './store.ts'

/** The earlier news that an article continues: the editor's choice, else its story's parts and what the ranking finds. */
export async function listRecall(articleId: number): Promise<RecallLink[]> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, articleTag(articleId))
  const [stories, chosen] = await Promise.all([listStorySlugs(articleId), listChosen(articleId, new Date())])
  cacheTag(...stories.map(storyTag))
  const links = chosen.length > 0 ? chosen : await fill(articleId)
  cacheTag(...links.map(({ id }) => articleTag(id)))
  return links
}

async function fill(articleId: number): Promise<RecallLink[]> {
  const [question, related] = await Promise.all([
    findQuestion(articleId),
    listRelatedEarlier(articleId, FILLED_RECALLS),
  ])
  if (!question) return []
  const ranked = await findRecalls(question, { limit: FILLED_RECALLS })
  const found = ranked
    .map(({ candidate }) => candidate.id)
    .filter((id) => !related.some((link) => link.id === id))
  return [...related, ...(await listLinks(found))].slice(0, FILLED_RECALLS)
}

/** Newer reports that carry this article on, the newest first: a reader of old news learns that there is more. */
export async function listNewerReports(articleId: number): Promise<RecallLink[]> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, articleTag(articleId))
  const [stories, links] = await Promise.all([listStorySlugs(articleId), listNewer(articleId, new Date(), 5)])
  cacheTag(...stories.map(storyTag))
  cacheTag(...links.map(({ id }) => articleTag(id)))
  return links
}
