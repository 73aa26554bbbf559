import type { Metadata } from 'next'
import { listPlacePage } from '#domain/articles/list-queries.ts'
import { findPlace } from '#domain/places/queries.ts'
import { translator } from '#lib/i18n.ts'
import { placePath } from '#lib/url.ts'
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
  const [place, list] = await Promise.all([findPlace(edition, slug), listPlacePage(edition, slug, page)])
  if (!place) await leadOn('place', slug, (now) => placePath(edition, now, page))
  return place && list ? { edition, place, list } : null
}

/** The metadata of a page of a place's list. */
export async function placeListMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, place, list } = found
  const description = translator(edition)('lists.placeDescription', { name: place.name })
  return paperMetadata({ edition, path: `/place/${place.slug}`, title: place.name, description, list })
}

/** A page of the articles of a place. */
export async function PlaceList(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, place, list } = found
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, `/place/${place.slug}`)}>
      <PaperList
        edition={edition}
        label={translator(edition)('lists.place')}
        title={place.name}
        list={list}
        path={(number) => placePath(edition, place.slug, number)}
      />
    </SiteFrame>
  )
}
