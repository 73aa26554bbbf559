import type { BreadcrumbList, CollectionPage, WithContext } from 'schema-dts'
import type { ArticleCard } from '#domain/articles/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { absoluteUrl, articlePath, editionPath } from '#lib/url.ts'
import { JsonLd } from './json-ld.tsx'

type Props = {
  paper: Paper
  title: string
  description?: string
  /** The address of the page, and of the list's first page. */
  path: string
  firstPath: string
  cards: readonly Pick<ArticleCard, 'edition' | 'slug' | 'headline'>[]
}

/** What machines read of a page of a list: the list itself, and where in the paper it stands. */
export function ListJsonLd(props: Props) {
  const { paper, title, firstPath } = props
  return (
    <>
      <JsonLd data={listJsonLd(props)} />
      <JsonLd data={trailJsonLd(paper, [{ name: title, path: firstPath }])} />
    </>
  )
}

/** A page of a list with its articles in the order in which readers see them. */
export function listJsonLd({ paper, title, description, path, cards }: Props): WithContext<CollectionPage> {
  const url = absoluteUrl(path)
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: title,
    ...(description ? { description } : {}),
    inLanguage: paper.edition,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: cards.length,
      itemListElement: cards.map((card, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: card.headline,
        url: absoluteUrl(articlePath(card)),
      })),
    },
  }
}

/** The way from the front page to a page; the last step is the page itself. */
export function trailJsonLd(
  { edition, name }: Pick<Paper, 'edition' | 'name'>,
  steps: readonly { name: string; path: string }[],
): WithContext<BreadcrumbList> {
  const all = [{ name, path: editionPath(edition) }, ...steps]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: all.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: absoluteUrl(step.path),
    })),
  }
}
