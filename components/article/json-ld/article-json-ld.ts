import type {
  CorrectionComment,
  ImageObject,
  NewsArticle,
  Organization,
  Person,
  Place,
  Thing,
  WithContext,
} from 'schema-dts'
import { previewPicture } from '#components/site/metadata/head-parts.ts'
import { publisherJsonLd } from '#components/site/site-json-ld.tsx'
import type { PlacedPicture, PublishedArticle } from '#domain/articles/rules.ts'
import { derivativeSize, pictureUrl } from '#domain/pictures/rules.ts'
import { isoWithOffset } from '#lib/time.ts'
import { absoluteUrl, articlePath, authorPath, placePath, tagPath } from '#lib/url.ts'

/** Google takes no picture for an article that has fewer pixels than this. */
const MIN_PIXELS = 50_000

/**
 * An article for machines (docs/contracts/json-ld.md). Every value says the same as the visible page; what the article
 * does not have is left out.
 */
export function articleJsonLd(article: PublishedArticle): WithContext<NewsArticle> {
  const { edition, headline, standfirst, section, place, tags } = article
  const url = absoluteUrl(articlePath(article))
  const images = imagesOf(article)
  const media = bodyImagesOf(article)
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
    author: authorsOf(article),
    publisher: publisherJsonLd(edition),
    inLanguage: edition,
    ...(section ? { articleSection: section.name } : {}),
    ...(tags.length > 0 ? { keywords: tags.map((tag) => tag.name), about: aboutOf(article) } : {}),
    ...(place ? { contentLocation: placeOf(place, edition) } : {}),
    isAccessibleForFree: true,
    wordCount: article.wordCount,
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  }
}

/** The three shapes that crawlers ask for. */
function imagesOf({ picture }: PublishedArticle): ImageObject[] {
  if (!picture) return []
  return (['16x9', '4x3', '1x1'] as const)
    .map((ratio) => previewPicture(picture, ratio))
    .filter(({ width, height }) => width * height >= MIN_PIXELS)
    .map((file) => imageObject(file, picture))
}

/** The pictures in the text, in their own proportions, with the words that stand under them. */
function bodyImagesOf({ body, bodyPictures }: PublishedArticle): ImageObject[] {
  return body.content.flatMap((block) => {
    const picture = block.type === 'picture' ? bodyPictures[block.attrs.pictureId] : undefined
    if (block.type !== 'picture' || !picture) return []
    const url = absoluteUrl(pictureUrl(picture.key, 'original', 1600))
    return [imageObject({ url, ...derivativeSize(picture, 'original', 1600) }, block.attrs)]
  })
}

/** A picture with whose it is (developers.google.com/search/docs/appearance/structured-data/image-license-metadata). */
function imageObject(
  { url, width, height }: { url: string; width: number; height: number },
  { caption, credit }: Pick<PlacedPicture, 'caption' | 'credit'>,
): ImageObject {
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
    ...(caption ? { caption } : {}),
    ...(credit ? { creditText: credit } : {}),
  }
}

/** What the article is about, as its tags say, each with the page that has more of it. */
function aboutOf({ edition, tags }: PublishedArticle): Thing[] {
  return tags.map(({ slug, name }) => ({ '@type': 'Thing', name, url: absoluteUrl(tagPath(edition, slug)) }))
}

/** All visible authors in their order; an article without one is the agency's, else the paper's. */
function authorsOf({ edition, authors, agency }: PublishedArticle): (Person | Organization)[] {
  if (authors.length === 0) {
    return [agency ? { '@type': 'Organization', name: agency } : publisherJsonLd(edition)]
  }
  return authors.map(({ name, slug, jobTitle }) => ({
    '@type': 'Person',
    name,
    url: absoluteUrl(authorPath(edition, slug)),
    ...(jobTitle ? { jobTitle } : {}),
  }))
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
