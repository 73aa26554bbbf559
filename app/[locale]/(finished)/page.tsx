import type { Metadata } from 'next'
import { FrontPage } from '#components/site/front-page.tsx'
import { listMetadata } from '#components/site/metadata/list-metadata.ts'
import { SiteJsonLd } from '#components/site/site-json-ld.tsx'
import { getToday } from '#domain/calendar/queries.ts'
import { getFront } from '#domain/front/queries.ts'
import { listPages } from '#domain/pages/queries.ts'
import { env } from '#lib/env.ts'
import { translator } from '#lib/i18n.ts'
import { currentEdition } from '../current-edition.ts'
import { SiteFrame, samePathElsewhere } from '../site-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const edition = await currentEdition()
  return {
    ...listMetadata({
      edition,
      path: '/',
      title: env.SITE_NAME,
      description: translator(edition)('site.description', { name: env.SITE_NAME }),
      editions: env.EDITIONS,
    }),
    title: { absolute: env.SITE_NAME },
  }
}

export default async function Page() {
  const edition = await currentEdition()
  const [front, today, pages] = await Promise.all([getFront(edition), getToday(), listPages(edition)])
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, '/')}>
      <SiteJsonLd edition={edition} pages={pages} />
      <FrontPage edition={edition} siteName={env.SITE_NAME} front={front} today={today} />
    </SiteFrame>
  )
}
