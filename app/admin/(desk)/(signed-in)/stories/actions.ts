'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import type { OwnStory, SameEvent, Suggestion } from '#components/admin/story/story-actions.ts'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import { findSameEvent, suggestRecalls } from '#domain/recall/editor-queries.ts'
import {
  createUpdateOf,
  leaveStory,
  makeUpdateOf,
  relateArticle,
  writeUpdate,
} from '#domain/stories/commands.ts'
import { listStoriesOfArticle, searchStoriesForDesk } from '#domain/stories/editor-queries.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { parse } from '#lib/parse.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { deskWords } from '../../../desk-words.ts'
import { runAction } from '../../../run-action.ts'
import { idSchema, searchSchema } from '../articles/action-schemas.ts'
import { sayReason } from './say-reason.ts'

export async function loadStoriesAction(articleId: unknown): Promise<ActionResult<OwnStory[]>> {
  return runAction(async (editor) => {
    const { language, t } = await deskWords()
    const stories = await listStoriesOfArticle(editor, parse(idSchema, articleId))
    return stories.map(({ parts, ...story }) => ({
      ...story,
      parts: parts.map(({ articleId: id, headline, publishedAt }) => ({
        id,
        headline: headline || t('article.untitled'),
        detail: publishedAt ? formatDeskTime(publishedAt, language) : t('status.draft'),
      })),
    }))
  })
}

export async function findStoriesAction(
  edition: unknown,
  q: unknown,
): Promise<ActionResult<ComboboxOption[]>> {
  return runAction(async (editor) => {
    const { t } = await deskWords()
    const found = await searchStoriesForDesk(editor, parse(searchSchema, { edition, q }))
    return found.map(({ id, title, parts }) => ({
      id,
      label: title,
      detail: t('story.count', { count: parts }),
    }))
  })
}

export async function relateAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await relateArticle(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function leaveAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await leaveStory(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function makeUpdateOfAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await makeUpdateOf(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function createUpdateAction(
  input: unknown,
): Promise<ActionResult<{ id: number; version: number }>> {
  return runAction(async (editor) => {
    const { id, version, staleTags } = await createUpdateOf(editor, input)
    expireInAction(staleTags)
    return { id, version }
  })
}

export async function writeUpdateAction(articleId: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction(async (editor) => {
    const { id, staleTags } = await writeUpdate(editor, articleId)
    expireInAction(staleTags)
    return { id }
  })
}

export async function suggestAction(text: unknown): Promise<ActionResult<Suggestion[]>> {
  return runAction(async (editor) => {
    const { language, t } = await deskWords()
    const found = await suggestRecalls(editor, text)
    return found.map(({ id, headline, publishedAt, reason }) => ({
      id,
      headline,
      detail: formatDeskTime(publishedAt, language),
      reason: sayReason(t, reason),
    }))
  })
}

export async function sameEventAction(text: unknown): Promise<ActionResult<SameEvent[]>> {
  return runAction(async (editor) => {
    const { language, t } = await deskWords()
    const found = await findSameEvent(editor, text)
    return found.map(({ id, headline, status, at }) => ({
      id,
      headline,
      detail: `${t(status === 'published' ? 'status.published' : 'status.draft')} · ${formatDeskTime(at, language)}`,
    }))
  })
}
