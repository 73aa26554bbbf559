import { correctionsTag } from '#domain/corrections/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { storyTag } from '#domain/stories/tags.ts'
import type { Tx } from '#lib/db.ts'
import {
  addressTag,
  articleTag,
  authorListTag,
  latestTag,
  placeListTag,
  sectionListTag,
  tagListTag,
} from './tags.ts'

const slugSelect = { select: { slug: true } } as const

/**
 * The cache tags of everything that shows an article as it stands now: its page, its lists, its story, what it recalls, its
 * translations and the list of corrections. A command asks before and after its change and expires both.
 */
export async function listTagsShowing(tx: Tx, articleId: number): Promise<string[]> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      edition: true,
      slug: true,
      translationGroup: true,
      section: slugSelect,
      place: slugSelect,
      tags: { select: { tag: slugSelect } },
      authors: { select: { author: slugSelect } },
      storyParts: { select: { story: slugSelect } },
      recalls: { select: { targetId: true } },
      corrections: { take: 1, select: { id: true } },
    },
  })
  const translations = await tx.article.findMany({
    where: { translationGroup: article.translationGroup },
    select: { id: true },
  })
  const edition = article.edition as Edition
  return [
    articleTag(articleId),
    addressTag(edition, article.slug),
    latestTag(edition),
    ...(article.section ? [sectionListTag(edition, article.section.slug)] : []),
    ...(article.place ? [placeListTag(edition, article.place.slug)] : []),
    ...article.tags.map(({ tag }) => tagListTag(edition, tag.slug)),
    ...article.authors.map(({ author }) => authorListTag(edition, author.slug)),
    ...article.storyParts.map(({ story }) => storyTag(story.slug)),
    ...(article.corrections.length > 0 ? [correctionsTag(edition)] : []),
    ...article.recalls.map(({ targetId }) => articleTag(targetId)),
    ...translations.map(({ id }) => articleTag(id)),
  ]
}
