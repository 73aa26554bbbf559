import { db } from '#lib/db.ts'
import { unique } from './factories.ts'

export type ArticleOptions = {
  edition?: 'en' | 'uk'
  slug?: string
  headline?: string
  standfirst?: string
  /** Plain paragraphs, or a whole body document. */
  body?: string | string[] | BodyDocument
  status?: 'published' | 'draft' | 'withdrawn'
  /** A time, or hours before now. One hour ago when left out. */
  publishedAt?: Date | { hoursAgo: number }
  modifiedAt?: Date | null
  withdrawalNote?: string
  sectionId?: number | null
  placeId?: number | null
  agencyId?: number | null
  heroId?: number | null
  tagIds?: number[]
  authorIds?: number[]
  /** The articles it recalls, in order. */
  recallIds?: number[]
  /** Another article's translation group, when this one is its translation. */
  translationGroup?: string
  noindex?: boolean
  views?: number
}

export type BodyDocument = { type: 'doc'; content: { type: string; attrs?: object; content?: object[] }[] }

/** A body of plain paragraphs. */
export function makeBody(...paragraphs: string[]): BodyDocument {
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  return { type: 'doc', content }
}

/**
 * An article with everything that publishing writes: links, copies of its time, its first version, old or fresh. A
 * published one by default. It is not indexed for search and expires no cache: publish by command where that matters.
 */
export async function makeArticle(options: ArticleOptions = {}) {
  const { status = 'published', edition = 'en', tagIds = [], authorIds = [], recallIds = [], views } = options
  const content = contentOf(options)
  const publishedAt = status === 'draft' ? null : timeOf(options.publishedAt)
  const listedAt = status === 'published' ? publishedAt : null
  const { tagIds: _tags, authorIds: _authors, recallIds: _recalls, hero, ...columns } = content
  return db.article.create({
    data: {
      ...columns,
      ...(hero && {
        heroId: hero.pictureId,
        heroAlt: hero.alt,
        heroCaption: hero.caption,
        heroCredit: hero.credit,
      }),
      status,
      publishedAt,
      modifiedAt: options.modifiedAt ?? null,
      withdrawnAt: status === 'withdrawn' ? new Date() : null,
      withdrawalNote: options.withdrawalNote ?? '',
      wordCount: JSON.stringify(content.body).split(' ').length,
      publishedVersion: status === 'draft' ? null : 1,
      ...(options.translationGroup && { translationGroup: options.translationGroup }),
      tags: { create: tagIds.map((tagId, position) => ({ tagId, position, edition, listedAt })) },
      authors: { create: authorIds.map((authorId, position) => ({ authorId, position, edition, listedAt })) },
      recalls: { create: recallIds.map((targetId, position) => ({ targetId, position })) },
      versions: { create: { number: 1, content } },
      ...(views !== undefined && { views: { create: { total: views } } }),
    },
  })
}

function contentOf({
  edition = 'en',
  slug = unique('story'),
  body = 'The river rose.',
  ...rest
}: ArticleOptions) {
  const paragraphs = typeof body === 'string' ? [body] : body
  const hero = { alt: 'A drawing of a river', caption: 'The river in spring', credit: 'Test' }
  return {
    edition,
    slug,
    headline: rest.headline ?? `Headline of ${slug}`,
    standfirst: rest.standfirst ?? 'What happened, in one sentence.',
    body: Array.isArray(paragraphs) ? makeBody(...paragraphs) : paragraphs,
    sectionId: rest.sectionId ?? null,
    placeId: rest.placeId ?? null,
    agencyId: rest.agencyId ?? null,
    tagIds: rest.tagIds ?? [],
    authorIds: rest.authorIds ?? [],
    hero: rest.heroId ? { pictureId: rest.heroId, ...hero } : null,
    recallIds: rest.recallIds ?? [],
    noindex: rest.noindex ?? false,
  }
}

function timeOf(given: ArticleOptions['publishedAt']): Date {
  if (given instanceof Date) return given
  return new Date(Date.now() - (given?.hoursAgo ?? 1) * 3_600_000)
}
