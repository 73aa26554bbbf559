import { db } from '#lib/db.ts'
import { unique } from './factories.ts'

type PartType = 'update_of' | 'follows' | 'background_to'

type StoryOptions = {
  slug?: string
  title?: string
  titleUk?: string
  summary?: string
  /** The articles that are updates in it; or with another type, `{ id, type }`. */
  parts?: (number | { id: number; type: PartType })[]
}

/** A running story with a title in both editions. */
export function makeStory({
  slug = unique('thread'),
  title = `Story ${slug}`,
  titleUk = `${title} (укр.)`,
  summary = '',
  parts = [],
}: StoryOptions = {}) {
  return db.story.create({
    data: {
      slug,
      texts: {
        create: [
          { edition: 'en', title, summary },
          { edition: 'uk', title: titleUk, summary: '' },
        ],
      },
      parts: {
        create: parts.map((part) =>
          typeof part === 'number'
            ? { articleId: part, type: 'update_of' as const }
            : { articleId: part.id, type: part.type },
        ),
      },
    },
  })
}

/** A typed relation between two parts of a story; its type must be that of the part `fromId`. */
export function makeRelation(storyId: number, fromId: number, type: PartType, toId: number) {
  return db.articleRelation.create({ data: { storyId, fromId, toId, type } })
}
