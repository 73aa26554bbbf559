import type { Metadata } from 'next'
import { AuthorCard } from '#components/site/author-card.tsx'
import { AuthorJsonLd } from '#components/site/author-json-ld.tsx'
import { listAuthorPage } from '#domain/articles/list-queries.ts'
import { findAuthor } from '#domain/authors/queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { translator } from '#lib/i18n.ts'
import { authorPath } from '#lib/url.ts'
import { currentEdition } from '../../../current-edition.ts'
import { leadOn } from '../../../lead-on.ts'
import { PaperList, paperMetadata } from '../../../list-page.tsx'
import { Missing, missingMetadata } from '../../../missing.tsx'
import { PLACEHOLDER } from '../../../placeholder.ts'
import { SiteFrame, samePathElsewhere } from '../../../site-frame.tsx'

/** `page` is null when the address has a page number that is none. */
type Props = { slug: string; page: number | null }

async function read({ slug, page }: Props) {
  const edition = await currentEdition()
  if (slug === PLACEHOLDER || page === null) return null
  const [author, list] = await Promise.all([findAuthor(edition, slug), listAuthorPage(edition, slug, page)])
  if (!author) await leadOn('author', slug, (now) => authorPath(edition, now, page))
  return author && list ? { edition, author, list } : null
}

/** The metadata of a page of an author's list. */
export async function authorListMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, author, list } = found
  const description = author.bio || translator(edition)('lists.authorDescription', { name: author.name })
  return paperMetadata({ edition, path: `/author/${author.slug}`, title: author.name, description, list })
}

/** Who an author is, and a page of what they wrote. */
export async function AuthorList(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, author, list } = found
  const paper = await getPaper(edition)
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, `/author/${author.slug}`)}>
      {list.page === 1 && <AuthorJsonLd author={author} paper={paper} />}
      <PaperList
        edition={edition}
        label={author.jobTitle || translator(edition)('lists.author')}
        title={author.name}
        list={list}
        path={(number) => authorPath(edition, author.slug, number)}
      >
        <AuthorCard author={author} />
      </PaperList>
    </SiteFrame>
  )
}
