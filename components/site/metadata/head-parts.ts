import type { Metadata } from 'next'
import type { PlacedPicture } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { feedLinks, type ShownList } from '#domain/feeds/links.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { derivativeSize, type PictureRatio, pictureUrl } from '#domain/pictures/rules.ts'
import { hreflangSet } from '#domain/sitemaps/rules.ts'
import {
  SOCIAL_SIZE,
  type SocialFacts,
  type SocialSubject,
  socialPicturePath,
} from '#domain/social-pictures/rules.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteMediaUrl, absoluteUrl } from '#lib/url.ts'

/** A page in one edition: the path as lib/url makes it. */
export type PageVersion = { edition: Edition; path: string }

const OPEN_GRAPH_LOCALES: Record<Edition, string> = { en: 'en_GB', uk: 'uk_UA' }

/** Big previews in search results and Discover need this on every page (Google, robots meta tag). */
export const INDEXED = { index: true, follow: true, 'max-image-preview': 'large' } as const

/** A whole title, to which no layout adds anything: "Bridge opens | Dateline", or the paper's name alone. */
export function titleOf(title: string, paper: Pick<Paper, 'name'>): { absolute: string } {
  return { absolute: title === paper.name ? title : `${title} | ${paper.name}` }
}

/** The description, left out when there is none: an empty one says less than none. */
export function descriptionOf(description: string): { description?: string } {
  return description.trim() === '' ? {} : { description: description.trim() }
}

/** The page's own address, its hreflang set, and the feeds of the lists that it shows and of its edition. */
export function alternatesOf(
  path: string,
  paper: Paper,
  others: readonly PageVersion[],
  shown: readonly ShownList[] = [],
): Metadata['alternates'] {
  const set = hreflangSet([{ edition: paper.edition, path }, ...others], site.editions)
  const languages = Object.fromEntries(
    set.map(({ hreflang, version }) => [hreflang, absoluteUrl(version.path)]),
  )
  return {
    canonical: absoluteUrl(path),
    ...(set.length > 0 ? { languages } : {}),
    types: feedLinks(paper.edition, paper.name, shown),
  }
}

/** What Open Graph says of every kind of page. */
export function openGraphOf(path: string, paper: Paper, title: string, description: string) {
  return {
    url: absoluteUrl(path),
    title,
    ...descriptionOf(description),
    siteName: paper.name,
    locale: OPEN_GRAPH_LOCALES[paper.edition],
  }
}

/** A picture's JPEG for crawlers and link previews in one shape, with the size that the file really has. */
export function previewPicture({ picture }: PlacedPicture, ratio: Exclude<PictureRatio, 'original'>) {
  return {
    url: absoluteMediaUrl(pictureUrl(picture, ratio, 1200, 'jpg')),
    ...derivativeSize(picture, ratio, 1200),
  }
}

/** The drawn picture with which networks and messengers show a page. */
export function socialImage(subject: SocialSubject, facts: SocialFacts) {
  const url = absoluteUrl(socialPicturePath(subject, facts))
  return { url, ...SOCIAL_SIZE, alt: facts.headline, type: 'image/jpeg' }
}
