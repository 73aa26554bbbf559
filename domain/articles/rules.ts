import type { Body } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'

export type ArticleStatus = 'draft' | 'published' | 'withdrawn'

/** A name with the address of its page: a section, a tag, a place or an author as lists show it. */
export type NamedLink = { slug: string; name: string }

/** A picture as one article shows it: the file, with this article's own words. */
export type PlacedPicture = { picture: PictureView; alt: string; caption: string; credit: string }

/** What a list, a front slot or a "more from" box shows of an article. Times are ISO 8601 in UTC. */
export type ArticleCard = {
  id: number
  edition: Edition
  slug: string
  headline: string
  standfirst: string
  publishedAt: string
  modifiedAt: string | null
  section: NamedLink | null
  picture: PlacedPicture | null
}

/** One line of a Recall block. */
export type RecallLink = { id: number; edition: Edition; slug: string; headline: string; publishedAt: string }

export type CorrectionKind = 'correction' | 'clarification' | 'update'
export type Correction = { id: number; kind: CorrectionKind; text: string; publishedAt: string }

/** The whole of a published article as its page shows it, but for what other parts add (views, Recall, more). */
export type PublishedArticle = ArticleCard & {
  uuid: string
  /** Headlines of their own for search, social networks and notifications; empty: see headlines.ts. */
  seoHeadline: string
  socialHeadline: string
  pushHeadline: string
  body: Body
  wordCount: number
  /** Search engines may not keep it. */
  noindex: boolean
  place: (NamedLink & { latitude: number | null; longitude: number | null }) | null
  agency: string
  /** `links`: their pages elsewhere, whole addresses. */
  authors: (NamedLink & { jobTitle: string; links: string[] })[]
  tags: NamedLink[]
  corrections: Correction[]
  /** The running story that it is a part of; the one it updates, when it belongs to several. */
  story: { slug: string; title: string } | null
  /** The same article in other editions: published ones that say what it says. */
  translations: { edition: Edition; slug: string }[]
  /** Pictures that the body names, by id. A picture that is gone is missing here and is not drawn. */
  bodyPictures: Record<number, PictureView>
}

/** What stands at an article's address. `moved` carries the slug to send the reader to. */
export type ArticleAtAddress =
  | { kind: 'published'; article: PublishedArticle }
  | { kind: 'moved'; slug: string }
  | { kind: 'withdrawn'; headline: string; note: string; withdrawnAt: string }
  | { kind: 'unknown' }

/** A page of a list. `hasNewer` and `hasOlder` tell whether there is a page before and after it. */
export type ListPage = { cards: ArticleCard[]; page: number; hasNewer: boolean; hasOlder: boolean }

/** How many articles a page of a list shows. */
export const PAGE_SIZE = 20
