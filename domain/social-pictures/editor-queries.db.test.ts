import { expect, it } from 'vitest'
import { publishArticle } from '#domain/articles/publish-commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import { currentPaper } from '#domain/paper/commands.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection } from '#lib/testing/factories.ts'
import { takeSocialPicture } from './commands.ts'
import { drawSocialPreview } from './editor-queries.ts'
import { articleFacts, socialKey } from './rules.ts'
import { findPicturedArticle } from './store.ts'

it('draws for the desk what networks will show when the version is published', async () => {
  const editor = await makeEditor()
  const [section, place, author] = await Promise.all([makeSection(), makePlace(), makeAuthor()])
  const draft = await makeArticle({
    status: 'draft',
    headline: 'The dam holds',
    sectionId: section.id,
    placeId: place.id,
    authorIds: [author.id],
  })
  const { id } = draft
  const preview = await drawSocialPreview(editor, { id })
  expect(await findPicturedArticle(id, new Date())).toBeNull()
  const { content, version } = await findNewestVersion(id)
  await publishArticle(editor, { id, baseVersion: version, content })
  const pictured = await findPicturedArticle(id, new Date())
  if (!pictured) throw new Error('It is not published.')
  const facts = articleFacts(pictured, await currentPaper('en'))
  const taken = await takeSocialPicture(socialKey(facts), { articleId: id })
  expect(taken).toEqual({ bytes: preview })
})
