import type { Metadata } from 'next'
import type { Edition } from '#domain/editions/rules.ts'
import { listAtPath } from '#domain/feeds/links.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { paperFacts } from '#domain/social-pictures/rules.ts'
import { translator } from '#lib/i18n.ts'
import { editionPath } from '#lib/url.ts'
import { alternatesOf, descriptionOf, INDEXED, openGraphOf, socialImage, titleOf } from './head-parts.ts'

export type ListFacts = {
  /** The path that the page has in the default edition, without a page number: "/section/city". */
  path: string
  /** Without the name of the paper and the page number, which are added. */
  title: string
  description: string
  /** The page of a list that is shown; none for the front page and the newsroom's own pages. */
  list?: { page: number; cards: readonly unknown[] }
  /** The editions that have this page at the same path, for hreflang. None unless the caller knows that it is there. */
  editions?: readonly Edition[]
}

/**
 * The head of every indexed page but an article's: the front page, lists, the newsroom's own pages. Each page of a list
 * is canonical to itself, and only the first has translations: page 2 in one edition is no translation of another's.
 */
export function listMetadata(
  paper: Paper,
  { path, title, description, list, editions = [] }: ListFacts,
): Metadata {
  const { edition } = paper
  const page = list?.page ?? 1
  const fullTitle = page > 1 ? translator(edition)('lists.titleWithPage', { title, page }) : title
  const numbered = page > 1 ? `${path}/page/${page}` : path
  const self = editionPath(edition, numbered)
  const others = page > 1 ? [] : editions.map((other) => ({ edition: other, path: editionPath(other, path) }))
  const shown = listAtPath(path)
  return {
    title: titleOf(fullTitle, paper),
    ...descriptionOf(description),
    // An empty list is worth no place in an index until there is something in it.
    robots: list?.cards.length === 0 ? { index: false, follow: true } : INDEXED,
    alternates: alternatesOf(self, paper, others, shown ? [{ list: shown, name: title }] : []),
    openGraph: {
      ...openGraphOf(self, paper, fullTitle, description),
      type: 'website',
      images: [socialImage({ edition }, paperFacts(paper))],
    },
    twitter: { card: 'summary_large_image' },
  }
}
