import type { Metadata } from 'next'
import { FrontPage } from '#components/site/front-page.tsx'
import { SiteJsonLd } from '#components/site/site-json-ld.tsx'
import { getToday } from '#domain/calendar/queries.ts'
import { getFront } from '#domain/front/queries.ts'
import { listPages } from '#domain/pages/queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { env } from '#lib/env.ts'
import { currentEdition } from '../current-edition.ts'
import { paperMetadata } from '../list-page.tsx'
import { SiteFrame, samePathElsewhere } from '../site-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const edition = await currentEdition()
  const { name, description } = await getPaper(edition)
  return {
    ...(await paperMetadata({ edition, path: '/', title: name, description, editions: env.EDITIONS })),
    title: { absolute: name },
  }
}

export default async function Page() {
  const edition = await currentEdition()
  const [front, today, pages, paper] = await Promise.all([
    getFront(edition),
    getToday(),
    listPages(edition),
    getPaper(edition),
  ])
  return (
    <SiteFrame edition={edition} alternates={samePathElsewhere(edition, '/')}>
      <SiteJsonLd paper={paper} pages={pages} />
      <FrontPage edition={edition} siteName={paper.name} front={front} today={today} />
    </SiteFrame>
  )
}
