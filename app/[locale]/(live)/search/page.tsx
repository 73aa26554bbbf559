import type { Metadata } from 'next'
import { SearchView } from '#components/site/search-view.tsx'
import { listLatest } from '#domain/articles/queries.ts'
import { searchArticles } from '#domain/search/queries.ts'
import { searchQuestionSchema } from '#domain/search/schema.ts'
import { listSections } from '#domain/sections/queries.ts'
import { env } from '#lib/env.ts'
import { translator } from '#lib/i18n.ts'
import { currentEdition } from '../../current-edition.ts'
import { SiteFrame, samePathElsewhere } from '../../site-frame.tsx'

// The one public page that is made for each request. It is sent in one piece, so it needs no script.
export const instant = false

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

async function read({ searchParams }: Props) {
  const [edition, given] = await Promise.all([currentEdition(), searchParams])
  return { edition, question: searchQuestionSchema.parse(given) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, question } = await read(props)
  const t = translator(edition)
  return {
    title: question.q ? t('search.titleFor', { q: question.q }) : t('search.title'),
    robots: { index: false, follow: true },
  }
}

export default async function Page(props: Props) {
  const { edition, question } = await read(props)
  const [found, sections] = await Promise.all([searchArticles(edition, question), listSections(edition)])
  const latest = found.isAsked && found.hits.length === 0 ? await listLatest(edition, 5) : []
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, '/search')}>
      <SearchView
        edition={edition}
        editions={env.EDITIONS}
        question={question}
        found={found}
        sections={sections}
        latest={latest}
      />
    </SiteFrame>
  )
}
