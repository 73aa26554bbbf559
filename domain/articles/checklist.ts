import { blockPictures } from '#domain/body/pictures.ts'
import { bodyText } from '#domain/body/text.ts'
import type { ArticleContent } from './schema.ts'

/** What keeps a content from being published: the field's path and what to do. Empty when nothing does. */
export function publishProblems(content: ArticleContent): Record<string, string> {
  const problems: Record<string, string> = {}
  if (!content.headline) problems.headline = 'Write a headline.'
  if (!content.slug) problems.slug = 'Give the article an address.'
  if (content.sectionId === null) problems.sectionId = 'Choose a section.'
  if (content.placeId === null) problems.placeId = 'Choose the place that the report is from.'
  if (content.authorIds.length === 0) problems.authorIds = 'Name at least one author.'
  if (!bodyText(content.body).trim()) problems.body = 'Write the text.'
  if (content.hero && !content.hero.alt)
    problems['hero.alt'] = 'Describe the picture for those who cannot see it.'
  if (content.hero && !content.hero.credit) problems['hero.credit'] = 'Say whose picture it is.'
  content.body.content.forEach((block, index) => {
    if (blockPictures(block).some(({ alt, credit }) => !alt || !credit))
      problems[`body.content.${index}`] = 'Each picture in the text needs a description and a credit.'
  })
  return problems
}
