import type { Metadata } from 'next'
import { SearchView } from '#components/site/search-view.tsx'
import { searchArticles } from '#domain/search/queries.ts'
import { searchQuestionSchema } from '#domain/search/schema.ts'
import { listSections } from '#domain/sections/queries.ts'
import { translator } from '#lib/i18n.ts'
import { currentEdition } from '../../current-edition.ts'
import { SiteFrame, samePathElsewhere } from '../../site-frame.tsx'

// The one public page that is made for each request. It is sent in one piece, so it needs no script.
export const instant = false

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

async function read({ searchParams }: Props) {
  const [edition, question] = await Promise.all([currentEdition(), searchParams])
  return { edition, ...searchQuestionSchema.parse(question) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, q } = await read(props)
  const t = translator(edition)
  return {
    title: q ? t('search.titleFor', { q }) : t('search.title'),
    robots: { index: false, follow: true },
  }
}

export default async function Page(props: Props) {
  const { edition, q, page } = await read(props)
  const [found, sections] = await Promise.all([
    q ? searchArticles(edition, { q, page }) : null,
    listSections(edition),
  ])
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, '/search')}>
      <SearchView edition={edition} q={q} found={found} sections={sections} />
    </SiteFrame>
  )
}
