import type { Metadata } from 'next'
import { CorrectionList } from '#components/site/correction-list.tsx'
import { ListJsonLd } from '#components/site/list-json-ld.tsx'
import { Pager } from '#components/site/pager.tsx'
import { listCorrectionsPage } from '#domain/corrections/queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { env } from '#lib/env.ts'
import { translator } from '#lib/i18n.ts'
import { correctionsPath, feedPath } from '#lib/url.ts'
import { currentEdition } from '../../current-edition.ts'
import { paperMetadata } from '../../list-page.tsx'
import { Missing, missingMetadata } from '../../missing.tsx'
import { SiteFrame, samePathElsewhere } from '../../site-frame.tsx'

const PATH = '/corrections'

/** `page` is null when the address has a page number that is none. */
type Props = { page: number | null }

async function read({ page }: Props) {
  const edition = await currentEdition()
  const list = page === null ? null : await listCorrectionsPage(edition, page)
  return list && { edition, list }
}

/** The metadata of a page of what the paper put right. */
export async function correctionsMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, list } = found
  const t = translator(edition)
  return paperMetadata({
    edition,
    path: PATH,
    title: t('corrections.title'),
    description: t('corrections.description'),
    list: { page: list.page, cards: list.corrections },
    editions: env.EDITIONS.filter((other) => other !== edition),
  })
}

/** A page of everything that was put right after publication. */
export async function CorrectionsList(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, list } = found
  const t = translator(edition)
  const title = t('corrections.title')
  const description = t('corrections.description')
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, PATH)}>
      <div className="list-page">
        <ListJsonLd
          paper={await getPaper(edition)}
          title={title}
          description={description}
          path={correctionsPath(edition, list.page)}
          firstPath={correctionsPath(edition)}
          cards={list.corrections.map(({ article }) => ({ ...article, edition }))}
        />
        <header className="list-head">
          <h1>{title}</h1>
          <p className="list-description">
            {description} <a href={feedPath(edition, { kind: 'corrections' })}>{t('site.rss')}</a>
          </p>
        </header>
        {list.corrections.length === 0 ? (
          <p className="empty">{t('corrections.none')}</p>
        ) : (
          <CorrectionList edition={edition} corrections={list.corrections} />
        )}
        <Pager
          edition={edition}
          page={list.page}
          hasOlder={list.hasOlder}
          path={(number) => correctionsPath(edition, number)}
        />
      </div>
    </SiteFrame>
  )
}
