import { type Headlines, headlineFor } from '#domain/articles/headlines.ts'
import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { derivativeName, type PictureFiles } from '#domain/pictures/rules.ts'
import { fingerprint } from '#lib/fingerprint.ts'
import { site } from '#lib/metadata/site.ts'

/** What a social picture shows: whatever changes in it makes another picture with another address. */
export type SocialFacts = {
  edition: Edition
  /** The paper's name, or on the paper's own picture its address. */
  brand: string
  section: string
  headline: string
  /** The paper's colour on light pages. */
  accent: string
  /** The file of the picture that it shows. */
  photo: { key: string; name: string } | null
}

/** Whose picture it is: an article's, or the paper's own in an edition. */
export type SocialSubject = { articleId: number } | { edition: Edition }

export const SOCIAL_SIZE = { width: 1200, height: 630 } as const

/** A new drawing of the same facts must have a new address. */
const DRAWING = 2
const NAME = /^social-(?:([1-9]\d{0,9})|([a-z]{2}))\.jpg$/

export type PicturedArticle = Headlines & {
  edition: Edition
  section: { name: string } | null
  picture: { picture: PictureFiles } | null
}

/** What an article's picture shows: the headline for networks, where it has one of its own. */
export function articleFacts(article: PicturedArticle, paper: Pick<Paper, 'name' | 'accents'>): SocialFacts {
  const { edition, section, picture } = article
  return {
    edition,
    brand: paper.name,
    section: section?.name ?? '',
    headline: headlineFor('socialHeadline', article),
    accent: paper.accents.light,
    photo: picture && {
      key: picture.picture.key,
      name: derivativeName({ ratio: '16x9', width: 1200, format: 'jpg' }, picture.picture.cuts),
    },
  }
}

/** What the paper's own picture shows, which stands for lists and the front page. */
export function paperFacts({ edition, name, accents }: Paper): SocialFacts {
  return {
    edition,
    brand: new URL(site.url).host,
    section: '',
    headline: name,
    accent: accents.light,
    photo: null,
  }
}

/** The key under which a picture of these facts is kept. */
export function socialKey(facts: SocialFacts): string {
  const { edition, brand, section, headline, accent, photo } = facts
  return fingerprint(
    JSON.stringify([DRAWING, edition, brand, section, headline, accent, photo && [photo.key, photo.name]]),
  )
}

/** The address of the picture, without the host. It never changes, and is another one as soon as the facts are. */
export function socialPicturePath(subject: SocialSubject, facts: SocialFacts): string {
  return `/media/${socialKey(facts)}/${socialName(subject)}`
}

/** The name of the picture's file. */
export function socialName(subject: SocialSubject): string {
  return `social-${'articleId' in subject ? subject.articleId : subject.edition}.jpg`
}

/** Whose picture a file name means; null when it is no name that `socialName` gives. */
export function parseSocialName(name: string): SocialSubject | null {
  const [, articleId, code] = NAME.exec(name) ?? []
  if (articleId && Number(articleId) < 2 ** 31) return { articleId: Number(articleId) }
  const edition = EDITIONS.find((one) => one === code)
  return edition ? { edition } : null
}
