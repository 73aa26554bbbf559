import type { ImageObject, Organization, Person } from 'schema-dts'
import { previewPicture } from '#components/site/metadata/head-parts.ts'
import { publisherJsonLd } from '#components/site/site-json-ld.tsx'
import type { PlacedPicture, PublishedArticle } from '#domain/articles/rules.ts'
import { blockPictures } from '#domain/body/pictures.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { readCredit } from '#domain/pictures/credit.ts'
import { derivativeSize, pictureUrl } from '#domain/pictures/rules.ts'
import { absoluteMediaUrl, absoluteUrl, authorPath } from '#lib/url.ts'

/** Google takes no picture for an article that has fewer pixels than this. */
const MIN_PIXELS = 50_000

/** The picture that leads the article, in the three shapes that crawlers ask for. */
export function heroImages(article: PublishedArticle, paper: Paper): ImageObject[] {
  const { picture } = article
  if (!picture) return []
  return (['16x9', '4x3', '1x1'] as const)
    .map((ratio) => previewPicture(picture, ratio))
    .filter(({ width, height }) => width * height >= MIN_PIXELS)
    .map((file) => imageObject(file, picture, article, paper))
}

/** The pictures in the text and its galleries, in their own proportions, with the words that stand under them. */
export function bodyImages(article: PublishedArticle, paper: Paper): ImageObject[] {
  return article.body.content.flatMap(blockPictures).flatMap((placed) => {
    const picture = article.bodyPictures[placed.pictureId]
    if (!picture) return []
    const url = absoluteMediaUrl(pictureUrl(picture, 'original', 1600))
    return [imageObject({ url, ...derivativeSize(picture, 'original', 1600) }, placed, article, paper)]
  })
}

/** A picture with whose it is (developers.google.com/search/docs/appearance/structured-data/image-license-metadata). */
function imageObject(
  { url, width, height }: { url: string; width: number; height: number },
  { caption, credit }: Pick<PlacedPicture, 'caption' | 'credit'>,
  article: PublishedArticle,
  paper: Paper,
): ImageObject {
  const { name, copyrightNotice, license } = readCredit(credit)
  const creator = creatorOf(name, article, paper)
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
    ...(caption ? { caption } : {}),
    ...(credit ? { creditText: credit } : {}),
    ...(creator ? { creator } : {}),
    ...(copyrightNotice ? { copyrightNotice } : {}),
    ...(license ? { license } : {}),
  }
}

/** Whom a credit names, as far as the article knows: of a stranger's name nobody can say whether it is a person's. */
function creatorOf(name: string, article: PublishedArticle, paper: Paper): Person | Organization | null {
  const { edition, authors, agency } = article
  const author = authors.find((one) => one.name === name)
  if (author) return { '@type': 'Person', name, url: absoluteUrl(authorPath(edition, author.slug)) }
  if (name === paper.name) return publisherJsonLd(paper)
  return agency && name === agency ? { '@type': 'Organization', name } : null
}
