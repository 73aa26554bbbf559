import type { Metadata } from 'next'
import { headlineFor } from '#domain/articles/headlines.ts'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import { oembedUrl } from '#domain/oembed/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { articleFacts } from '#domain/social-pictures/rules.ts'
import { isoWithOffset } from '#lib/time.ts'
import { absoluteUrl, articlePath, authorPath } from '#lib/url.ts'
import {
  alternatesOf,
  descriptionOf,
  INDEXED,
  openGraphOf,
  previewPicture,
  socialImage,
  titleOf,
} from './head-parts.ts'

/** The head of an article's page. `translations` are published ones only, so hreflang never leads to nothing. */
export function articleMetadata(article: PublishedArticle, paper: Paper) {
  const { edition, standfirst } = article
  const path = articlePath(article)
  const others = article.translations.map((one) => ({ edition: one.edition, path: articlePath(one) }))
  const authors = article.authors.map(({ name, slug }) => ({
    name,
    url: absoluteUrl(authorPath(edition, slug)),
  }))
  // The drawn one first, which messengers take; the photograph itself for who wants no words in a picture.
  const photo = article.picture
    ? [{ ...previewPicture(article.picture, '16x9'), alt: article.picture.alt, type: 'image/jpeg' }]
    : []
  const { section } = article
  const inSection = section
    ? [{ list: { kind: 'section' as const, slug: section.slug }, name: section.name }]
    : []
  const images = [socialImage({ articleId: article.id }, articleFacts(article, paper)), ...photo]
  const alternates = alternatesOf(path, paper, others, inSection)
  const oembed = [{ url: oembedUrl(absoluteUrl(path)), title: article.headline }]
  return {
    title: titleOf(headlineFor('seoHeadline', article), paper),
    ...descriptionOf(standfirst),
    authors,
    robots: article.noindex ? { index: false, follow: true } : INDEXED,
    alternates: { ...alternates, types: { ...alternates?.types, 'application/json+oembed': oembed } },
    openGraph: {
      ...openGraphOf(path, paper, headlineFor('socialHeadline', article), standfirst),
      type: 'article' as const,
      publishedTime: isoWithOffset(article.publishedAt),
      ...(article.modifiedAt ? { modifiedTime: isoWithOffset(article.modifiedAt) } : {}),
      ...(article.section ? { section: article.section.name } : {}),
      tags: article.tags.map((tag) => tag.name),
      authors: authors.map(({ url }) => url),
      images,
    },
    twitter: { card: 'summary_large_image' },
  } satisfies Metadata
}
