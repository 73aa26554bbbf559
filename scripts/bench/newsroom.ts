import { createDraft } from '#domain/articles/commands.ts'
import { publishArticle } from '#domain/articles/publish-commands.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'
import { db } from '#lib/db.ts'

export type Newsroom = {
  articles: { id: number; slug: string }[]
  /** Publishes the first article again with this headline; settles at the commit. */
  changeHeadline(headline: string): Promise<void>
}

const SENTENCE =
  'The river council met in the old hall on Tuesday and agreed to keep the bridge open through winter. '

const PARAGRAPH = {
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text: SENTENCE.repeat(2).trim() }],
}

/** A newsroom with `count` ordinary articles of about 350 words, each recalling the one before, all by command. */
export async function makeNewsroom(count: number): Promise<Newsroom> {
  const { editor, section, place, author, tags } = await makePeopleAndPlaces()
  const articles: { id: number; slug: string; version: number; content: ArticleContent }[] = []
  for (let n = 0; n < count; n++) {
    const content: ArticleContent = {
      edition: 'en',
      slug: `bench-article-${n}`,
      headline: `The bridge stays open through winter, part ${n}`,
      seoHeadline: '',
      socialHeadline: '',
      pushHeadline: '',
      noindex: false,
      standfirst: SENTENCE.trim(),
      body: { type: 'doc', content: Array.from({ length: 9 }, () => PARAGRAPH) },
      sectionId: section.id,
      placeId: place.id,
      agencyId: null,
      tagIds: tags.map(({ id }) => id),
      authorIds: [author.id],
      hero: null,
      recallIds: articles.slice(-3).map(({ id }) => id),
    }
    const draft = await createDraft(editor, { content })
    const { version } = await publishArticle(editor, { id: draft.id, baseVersion: draft.version, content })
    articles.push({ id: draft.id, slug: content.slug, version, content })
  }
  // Else the portal would look for each of them where readers see it: it would read first what is measured, and during it.
  await db.publishReceipt.deleteMany()
  return {
    articles,
    async changeHeadline(headline) {
      const article = articles[0]
      if (!article) throw new Error('There is no article.')
      article.content = { ...article.content, headline }
      const { id, version, content } = article
      article.version = (await publishArticle(editor, { id, baseVersion: version, content })).version
    },
  }
}

async function makePeopleAndPlaces() {
  const texts = (name: string) => ({ create: [{ edition: 'en', name }] })
  const person = { id: 'bench', name: 'Bench', email: 'bench@example.org' }
  await db.editor.create({ data: { ...person, role: 'chief' } })
  return {
    editor: { ...person, role: 'chief' as const },
    section: await db.section.create({ data: { slug: 'city', texts: texts('City') } }),
    place: await db.place.create({ data: { slug: 'riverside', texts: texts('Riverside') } }),
    author: await db.author.create({ data: { slug: 'ada-bell', texts: texts('Ada Bell') } }),
    tags: await Promise.all(
      ['bridge', 'river', 'winter'].map((slug) => db.tag.create({ data: { slug, texts: texts(slug) } })),
    ),
  }
}

/** The sum of all visits, in the totals and in the hours. */
export async function sumOfVisits(): Promise<{ totals: number; hours: number }> {
  // One statement: between two of them the last visits of a load may still land.
  const [sums] = await db.$queryRaw<[{ totals: number; hours: number }]>`
    SELECT (SELECT coalesce(sum(total), 0) FROM article_views)::int AS totals,
      (SELECT coalesce(sum(views), 0) FROM article_view_hours)::int AS hours`
  return sums
}
