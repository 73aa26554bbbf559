import type { Metadata } from 'next'
import { ApiGuide } from '#components/site/api-guide.tsx'
import { ENDPOINTS } from '#domain/api/endpoints.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { absoluteUrl } from '#lib/url.ts'
import { currentEdition } from '../../current-edition.ts'
import { paperMetadata } from '../../list-page.tsx'
import { SiteFrame, samePathElsewhere } from '../../site-frame.tsx'

const PATH = '/developers'

export async function generateMetadata(): Promise<Metadata> {
  const edition = await currentEdition()
  const { name } = await getPaper(edition)
  return paperMetadata({
    edition,
    path: PATH,
    title: 'Feeds and read API',
    description: `How programs read ${name}: feeds, formats of the wire and the read API.`,
  })
}

/** What programs may read here, for the people who write them. In English in every edition. */
export default async function DevelopersPage() {
  const edition = await currentEdition()
  const paper = await getPaper(edition)
  const endpoints = ENDPOINTS.map(({ path, summary, query }) => ({
    path,
    summary,
    parameters: Object.entries(query.shape).map(([name, schema]) => ({
      name,
      description: schema.description ?? schema.meta()?.description ?? '',
    })),
  }))
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, PATH)}>
      <ApiGuide siteName={paper.name} base={absoluteUrl('/api/v1')} endpoints={endpoints} />
    </SiteFrame>
  )
}
