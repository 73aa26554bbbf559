import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { AppError } from '#lib/errors.ts'
import { countStoryRows, findDeskStory, listDeskParts, listStoriesOf, listStoryRows } from './desk-store.ts'

const DESK_PAGE = 50
const OFFERED = 12

/** A page of all stories, the last touched first. */
export async function listStoriesForDesk(
  editor: Editor,
  { edition, q, page }: { edition: Edition; q: string; page: number },
) {
  assertCan(editor, 'story.manage')
  const total = await countStoryRows(q)
  const stories = await listStoryRows(edition, q, (page - 1) * DESK_PAGE, DESK_PAGE)
  return { stories, total, page, pages: Math.max(1, Math.ceil(total / DESK_PAGE)) }
}

/** A story as its screen shows it. Throws AppError `not_found`. */
export async function getStoryForDesk(editor: Editor, id: number) {
  assertCan(editor, 'story.manage')
  const story = await findDeskStory(id)
  if (!story) throw new AppError('not_found', 'There is no such story.')
  return story
}

/** Stories whose title holds `q`, for a picker. */
export async function searchStoriesForDesk(editor: Editor, { edition, q }: { edition: Edition; q: string }) {
  assertCan(editor, 'article.write')
  return listStoryRows(edition, q.trim(), 0, OFFERED)
}

/** The stories of an article with their other parts, for the panel of its form. */
export async function listStoriesOfArticle(editor: Editor, articleId: number) {
  assertCan(editor, 'article.write')
  const stories = await listStoriesOf(articleId)
  return Promise.all(
    stories.map(async (story) => ({
      ...story,
      parts: (await listDeskParts(story.storyId)).filter((part) => part.articleId !== articleId),
    })),
  )
}
