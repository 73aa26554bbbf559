import type { Metadata } from 'next'
import { listTagPage } from '#domain/articles/list-queries.ts'
import { findTag } from '#domain/tags/queries.ts'
import { translator } from '#lib/i18n.ts'
import { tagPath } from '#lib/url.ts'
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
  const [tag, list] = await Promise.all([findTag(edition, slug), listTagPage(edition, slug, page)])
  if (!tag) await leadOn('tag', slug, (now) => tagPath(edition, now, page))
  return tag && list ? { edition, tag, list } : null
}

/** The metadata of a page of a tag's list. */
export async function tagListMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, tag, list } = found
  const description = translator(edition)('lists.tagDescription', { name: tag.name })
  return paperMetadata({ edition, path: `/tag/${tag.slug}`, title: tag.name, description, list })
}

/** A page of the articles of a tag. */
export async function TagList(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, tag, list } = found
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, `/tag/${tag.slug}`)}>
      <PaperList
        edition={edition}
        label={translator(edition)('lists.tag')}
        title={tag.name}
        list={list}
        path={(number) => tagPath(edition, tag.slug, number)}
      />
    </SiteFrame>
  )
}
