import type { Metadata } from 'next'
import { RankedList } from '#components/article/cards/ranked-list.tsx'
import { LatestList } from '#components/site/latest-list.tsx'
import { ListJsonLd } from '#components/site/list-json-ld.tsx'
import { Pager } from '#components/site/pager.tsx'
import { listLatest } from '#domain/articles/queries.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { listMostReadPage } from '#domain/views/queries.ts'
import { MOST_READ_PAGE } from '#domain/views/rules.ts'
import { translator } from '#lib/i18n.ts'
import { mostReadPath } from '#lib/url.ts'
import { currentEdition } from '../../current-edition.ts'
import { paperMetadata } from '../../list-page.tsx'
import { Missing, missingMetadata } from '../../missing.tsx'
import { SiteFrame, samePathElsewhere } from '../../site-frame.tsx'

const LATEST = 6

/** `page` is null when the address has a page number that is none. */
type Props = { page: number | null }

async function read({ page }: Props) {
  const edition = await currentEdition()
  const list = page === null ? null : await listMostReadPage(edition, page)
  return list && { edition, list }
}

/** The metadata of a page of the most read articles. */
export async function mostReadMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()
  const { edition, list } = found
  const t = translator(edition)
  const words = { title: t('site.mostRead'), description: t('lists.mostReadDescription') }
  // Its first page stays in the index in a quiet night, when nobody reads.
  return paperMetadata({ edition, path: '/most-read', ...words, list: list.page > 1 ? list : undefined })
}

/** A page of the most read articles of the last 24 hours. */
export async function MostReadList(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />
  const { edition, list } = found
  const { cards, page, hasOlder } = list
  const t = translator(edition)
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, '/most-read')}>
      <div className="list-page">
        <ListJsonLd
          paper={await getPaper(edition)}
          title={t('site.mostRead')}
          description={t('lists.mostReadDescription')}
          path={mostReadPath(edition, page)}
          firstPath={mostReadPath(edition)}
          cards={cards}
        />
        <header className="list-head">
          <h1>{t('site.mostRead')}</h1>
          <p className="list-description">{t('lists.mostReadDescription')}</p>
        </header>
        {cards.length === 0 ? (
          <QuietDay edition={edition} />
        ) : (
          <RankedList cards={cards} level={2} from={(page - 1) * MOST_READ_PAGE + 1} />
        )}
        <Pager
          edition={edition}
          page={page}
          hasOlder={hasOlder}
          path={(number) => mostReadPath(edition, number)}
          isRanking
        />
      </div>
    </SiteFrame>
  )
}

/** What stands here when nobody has read anything yet, on a first day say: the latest news instead of an empty page. */
async function QuietDay({ edition }: { edition: Edition }) {
  return (
    <>
      <p className="empty">{translator(edition)('lists.mostReadEmpty')}</p>
      <LatestList edition={edition} cards={await listLatest(edition, LATEST)} />
    </>
  )
}
