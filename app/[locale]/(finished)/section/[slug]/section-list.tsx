import type { Metadata } from 'next'
import { listSectionPage } from '#domain/articles/list-queries.ts'
import { findSection } from '#domain/sections/queries.ts'
import { env } from '#lib/env.ts'
import { translator } from '#lib/i18n.ts'
import { sectionPath } from '#lib/url.ts'
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
  const [section, list] = await Promise.all([
    findSection(edition, slug),
    listSectionPage(edition, slug, page),
  ])
  if (!section) await leadOn('section', slug, (now) => sectionPath(edition, now, page))
  return section && list ? { edition, section, list } : null
}

/** The metadata of a page of a section's list. */
export async function sectionListMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, section, list } = found
  const description =
    section.description || translator(edition)('lists.sectionDescription', { name: section.name })
  return paperMetadata({
    edition,
    path: `/section/${section.slug}`,
    title: section.name,
    description,
    list,
    editions: env.EDITIONS,
  })
}

/** A page of the articles of a section. */
export async function SectionList(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, section, list } = found
  return (
    <SiteFrame
      edition={edition}
      alternates={samePathElsewhere(edition, `/section/${section.slug}`)}
      section={section.slug}
    >
      <PaperList
        edition={edition}
        title={section.name}
        description={section.description}
        color={section.color}
        list={list}
        path={(number) => sectionPath(edition, section.slug, number)}
        withSection={false}
      />
    </SiteFrame>
  )
}
