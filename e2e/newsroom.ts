import sharp from 'sharp'
import { createDraft } from '#domain/articles/commands.ts'
import { publishArticle, withdrawArticle } from '#domain/articles/publish-commands.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { Body } from '#domain/body/schema.ts'
import { addCorrection } from '#domain/corrections/commands.ts'
import { ingestPicture } from '#domain/pictures/commands.ts'
import { type ArticleOptions, makeArticle, makeBody } from '#lib/testing/article-factory.ts'
import {
  makeAgency,
  makeAuthor,
  makeEditor,
  makePlace,
  makeSection,
  makeTag,
  unique,
} from '#lib/testing/factories.ts'

export const PASSWORD = 'a long password for tests'

/** An article that is on the portal. */
export type Story = {
  id: number
  edition: 'en' | 'uk'
  slug: string
  version: number
  path: string
  headline: string
  content: ArticleContent
}

export type StoryWords = Partial<Omit<ArticleContent, 'body'>> & { body?: string | string[] | Body }

/** A desk of a test's own: a section, a place, an author, a tag and an editor that no other test touches. */
export async function openNewsroom() {
  const name = unique('desk')
  const [section, place, author, tag, agency, editor] = await Promise.all([
    makeSection({ name: `Section of ${name}`, position: 1000 }),
    makePlace({ name: `Town of ${name}` }),
    makeAuthor({ name: `Iryna of ${name}` }),
    makeTag({ name: `Tag of ${name}` }),
    makeAgency({ name: `Agency of ${name}` }),
    makeEditor({ role: 'editor', name: `Olena of ${name}`, password: PASSWORD }),
  ])

  const links = {
    sectionId: section.id,
    placeId: place.id,
    agencyId: agency.id,
    authorIds: [author.id],
    tagIds: [tag.id],
  }

  /** What the desk would send for a complete article. */
  function write({ body = 'The river rose in the night.', ...words }: StoryWords = {}): ArticleContent {
    const slug = words.slug ?? unique('story')
    const document =
      typeof body === 'string' ? makeBody(body) : Array.isArray(body) ? makeBody(...body) : body
    return {
      edition: 'en',
      slug,
      headline: `News of ${slug}`,
      seoHeadline: '',
      socialHeadline: '',
      pushHeadline: '',
      noindex: false,
      standfirst: `What happened in ${slug}, in one sentence.`,
      hero: null,
      recallIds: [],
      ...links,
      ...words,
      body: document as Body,
    }
  }

  /** Publishes by the desk's own commands: the article is indexed, and pages that show it expire. */
  async function publish(words: StoryWords & { translationOf?: Story } = {}): Promise<Story> {
    const { translationOf, ...rest } = words
    const content = write(rest)
    const { id, version } = await createDraft(editor, { content, translationOf: translationOf?.id })
    return toStory(id, content, await publishArticle(editor, { id, baseVersion: version, content }))
  }

  /** Publishes changes to a story. */
  async function update(story: Story, words: StoryWords): Promise<Story> {
    const content = write({ ...story.content, ...words })
    return toStory(
      story.id,
      content,
      await publishArticle(editor, { id: story.id, baseVersion: story.version, content }),
    )
  }

  /** An article published in the past, written straight into the database before any page of it was asked for. */
  async function recallFromArchive(options: ArticleOptions = {}): Promise<Story> {
    const article = await makeArticle({ ...links, ...options })
    const content = write({ slug: article.slug, headline: article.headline })
    return toStory(article.id, content, { version: 1 })
  }

  return {
    name,
    section,
    place,
    author,
    tag,
    agency,
    editor,
    write,
    publish,
    update,
    recallFromArchive,
    withdraw: (story: Story, note = 'It was not true.') => withdrawArticle(editor, { id: story.id, note }),
    correct: (story: Story, text: string, kind: 'correction' | 'clarification' | 'update' = 'correction') =>
      addCorrection(editor, { articleId: story.id, kind, text }),
    hero: async (words = { alt: 'A river', caption: 'The river in spring', credit: 'Drawn by a test' }) => {
      const picture = await ingestPicture(await drawPicture(), words)
      return { pictureId: picture.id, ...words }
    },
  }
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

function toStory(id: number, content: ArticleContent, { version }: { version: number }): Story {
  const { edition, slug, headline } = content
  return {
    id,
    edition,
    slug,
    version,
    headline,
    content,
    path: `${edition === 'en' ? '' : `/${edition}`}/news/${slug}`,
  }
}

/** A picture that no other test has. */
function drawPicture(): Promise<Buffer> {
  const [r, g, b] = [0, 0, 0].map(() => Math.floor(Math.random() * 256))
  return sharp({
    create: { width: 1600, height: 900, channels: 3, background: { r: r ?? 0, g: g ?? 0, b: b ?? 0 } },
  })
    .png()
    .toBuffer()
}
