import type {
  CorrectionComment,
  CreativeWorkSeries,
  NewsArticle,
  Organization,
  Person,
  Place,
  Thing,
  WithContext,
} from 'schema-dts'
import { publisherJsonLd } from '#components/site/site-json-ld.tsx'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { isoWithOffset } from '#lib/time.ts'
import { absoluteUrl, articlePath, authorPath, placePath, storyPath, tagPath } from '#lib/url.ts'
import { bodyImages, heroImages } from './image-json-ld.ts'

/**
 * An article for machines (docs/contracts/json-ld.md). Every value says the same as the visible page; what the article
 * does not have is left out.
 */
export function articleJsonLd(article: PublishedArticle, paper: Paper): WithContext<NewsArticle> {
  const { edition, headline, standfirst, section, place, tags, story } = article
  const url = absoluteUrl(articlePath(article))
  const images = heroImages(article, paper)
  const media = bodyImages(article, paper)
  const corrections = correctionsOf(article)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline,
    ...(standfirst ? { description: standfirst } : {}),
    ...(images.length > 0 ? { image: images } : {}),
    ...(media.length > 0 ? { associatedMedia: media } : {}),
    datePublished: isoWithOffset(article.publishedAt),
    dateModified: isoWithOffset(article.modifiedAt ?? article.publishedAt),
    author: authorsOf(article, paper),
    publisher: publisherJsonLd(paper),
    inLanguage: edition,
    ...(section ? { articleSection: section.name } : {}),
    ...(story ? { isPartOf: seriesOf(story, edition) } : {}),
    ...(tags.length > 0 ? { keywords: tags.map((tag) => tag.name), about: aboutOf(article) } : {}),
    ...(place ? { contentLocation: placeOf(place, edition) } : {}),
    isAccessibleForFree: true,
    wordCount: article.wordCount,
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  }
}

/** What the article is about, as its tags say, each with the page that has more of it. */
function aboutOf({ edition, tags }: PublishedArticle): Thing[] {
  return tags.map(({ slug, name }) => ({ '@type': 'Thing', name, url: absoluteUrl(tagPath(edition, slug)) }))
}

/** All visible authors in their order; an article without one is the agency's, else the paper's. */
function authorsOf({ edition, authors, agency }: PublishedArticle, paper: Paper): (Person | Organization)[] {
  if (authors.length === 0) {
    return [agency ? { '@type': 'Organization', name: agency } : publisherJsonLd(paper)]
  }
  return authors.map(({ name, slug, jobTitle, links }) => ({
    '@type': 'Person',
    name,
    url: absoluteUrl(authorPath(edition, slug)),
    ...(jobTitle ? { jobTitle } : {}),
    ...(links.length > 0 ? { sameAs: links } : {}),
  }))
}

/** The running story that the page links above its foot, by the title that stands there. */
function seriesOf(
  { slug, title }: NonNullable<PublishedArticle['story']>,
  edition: PublishedArticle['edition'],
): CreativeWorkSeries {
  return { '@type': 'CreativeWorkSeries', name: title, url: absoluteUrl(storyPath(edition, slug)) }
}

function placeOf(place: NonNullable<PublishedArticle['place']>, edition: PublishedArticle['edition']): Place {
  const { name, slug, latitude, longitude } = place
  return {
    '@type': 'Place',
    name,
    url: absoluteUrl(placePath(edition, slug)),
    ...(latitude !== null && longitude !== null
      ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
      : {}),
  }
}

/** Corrections and clarifications; an update adds news and corrects nothing. */
function correctionsOf({ corrections }: PublishedArticle): CorrectionComment[] {
  return corrections
    .filter(({ kind }) => kind !== 'update')
    .map(({ text, publishedAt }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: isoWithOffset(publishedAt),
    }))
}
