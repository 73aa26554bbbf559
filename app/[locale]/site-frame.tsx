import type { ReactNode } from 'react'
import { BreakingStrip } from '#components/site/breaking-strip.tsx'
import { SiteFooter } from '#components/site/site-footer.tsx'
import { SiteHeader } from '#components/site/site-header.tsx'
import type { Alternate } from '#components/site/site-menu.tsx'
import { usualFooter, usualHeader } from '#components/site/usual-menus.ts'
import { findBreaking } from '#domain/breaking/queries.ts'
import { getToday } from '#domain/calendar/queries.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { getMenus } from '#domain/menus/queries.ts'
import { listPages } from '#domain/pages/queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { findRates } from '#domain/rates/queries.ts'
import { listSections } from '#domain/sections/queries.ts'
import { env } from '#lib/env.ts'
import { translator } from '#lib/i18n.ts'
import { formatFullDate } from '#lib/time.ts'
import { editionPath } from '#lib/url.ts'

type Props = {
  edition: Edition
  /** The same page in other editions. */
  alternates: Alternate[]
  /** The slug of the section that the page belongs to. */
  section?: string | null
  children: ReactNode
}

/** The head and the foot of the paper around a page. */
export async function SiteFrame({ edition, alternates, section = null, children }: Props) {
  const [paper, breaking, sections, rates, pages, today] = await Promise.all([
    getPaper(edition),
    findBreaking(edition),
    listSections(edition),
    findRates(),
    listPages(edition),
    getToday(),
  ])
  const menus = await getMenus(edition, today)
  return (
    <>
      <a className="skip-link" href="#main">
        {translator(edition)('site.skip')}
      </a>
      {breaking && <BreakingStrip edition={edition} breaking={breaking} />}
      <SiteHeader
        edition={edition}
        alternates={alternates}
        paper={paper}
        links={menus.header ?? usualHeader(edition, sections)}
        current={section}
        rates={rates}
        today={{ iso: today, text: formatFullDate(`${today}T12:00:00Z`, edition) }}
      />
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        edition={edition}
        paper={paper}
        columns={menus.footer ?? usualFooter(edition, sections, pages, today)}
        today={today}
      />
    </>
  )
}

/** A page that all of `having` have at the same path, "/section/politics" say, in the editions other than `edition`. */
export function samePathElsewhere(
  edition: Edition,
  path: string,
  having: readonly Edition[] = env.EDITIONS,
): Alternate[] {
  return having
    .filter((other) => other !== edition)
    .map((other) => ({
      edition: other,
      href: editionPath(other, path),
    }))
}
