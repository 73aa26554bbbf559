import type { Metadata } from 'next'
import { ApiGuide } from '#components/site/api-guide.tsx'
import { listMetadata } from '#components/site/metadata/list-metadata.ts'
import { ENDPOINTS } from '#domain/api/endpoints.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl } from '#lib/url.ts'
import { currentEdition } from '../../current-edition.ts'
import { SiteFrame, samePathElsewhere } from '../../site-frame.tsx'

const PATH = '/developers'

export async function generateMetadata(): Promise<Metadata> {
  return listMetadata({
    edition: await currentEdition(),
    path: PATH,
    title: 'Feeds and read API',
    description: `How programs read ${site.name}: feeds, formats of the wire and the read API.`,
  })
}

/** What programs may read here, for the people who write them. In English in every edition. */
export default async function DevelopersPage() {
  const edition = await currentEdition()
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
      <ApiGuide siteName={site.name} base={absoluteUrl('/api/v1')} endpoints={endpoints} />
    </SiteFrame>
  )
}
