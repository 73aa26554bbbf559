import type { Metadata } from 'next'
import { PageBody } from '#components/article/body/page-body.tsx'
import { openingOf } from '#domain/body/text.ts'
import { findPage } from '#domain/pages/queries.ts'
import { translator } from '#lib/i18n.ts'
import { formatDate, isoWithOffset } from '#lib/time.ts'
import { currentEdition } from '../../current-edition.ts'
import { paperMetadata } from '../../list-page.tsx'
import { Missing, missingMetadata } from '../../missing.tsx'
import { PLACEHOLDER, placeholderParams } from '../../placeholder.ts'
import { SiteFrame, samePathElsewhere } from '../../site-frame.tsx'

type Props = { params: Promise<{ page: string }> }

export const generateStaticParams = () => placeholderParams('page')

async function read({ params }: Props) {
  const [edition, { page: slug }] = await Promise.all([currentEdition(), params])
  const page = slug === PLACEHOLDER ? null : await findPage(edition, slug)
  return page && { edition, page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, page } = found
  return paperMetadata({
    edition,
    path: `/${page.slug}`,
    title: page.title,
    description: openingOf(page.body),
    editions: page.editions,
  })
}

export default async function Page(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, page } = found
  const t = translator(edition)
  const alternates = samePathElsewhere(edition, `/${page.slug}`, page.editions)
  return (
    <SiteFrame edition={edition} alternates={alternates}>
      <article className="plain-page">
        <h1>{page.title}</h1>
        <PageBody body={page.body} pictures={page.pictures} edition={edition} />
        <p className="quiet">
          <time dateTime={isoWithOffset(page.updatedAt)}>
            {t('page.updated', { date: formatDate(page.updatedAt, edition) })}
          </time>
        </p>
      </article>
    </SiteFrame>
  )
}
