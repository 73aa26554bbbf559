import type { Edition } from '#domain/editions/rules.ts'
import type { MenuLink } from '#domain/menus/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import type { RateView } from '#domain/rates/rules.ts'
import { translator } from '#lib/i18n.ts'
import { editionPath, searchPath } from '#lib/url.ts'
import { Icon } from './icon.tsx'
import { PaperName } from './paper-name.tsx'
import { RatesStrip } from './rates-strip.tsx'
import { type Alternate, SiteMenu } from './site-menu.tsx'
import { ThemeButton } from './theme-button.tsx'

type Props = {
  edition: Edition
  /** The same page in other editions; empty when there is none. */
  alternates: Alternate[]
  paper: Paper
  links: MenuLink[]
  /** The slug of the section that the page belongs to. */
  current: string | null
  rates: RateView[]
  /** Today in the newsroom, in words. */
  today: { iso: string; text: string }
}

/** The head of the paper: its name, the day, the rates, the sections and the tools. It scrolls away with the page. */
export function SiteHeader({ edition, alternates, paper, links, current, rates, today }: Props) {
  const t = translator(edition)
  return (
    <header className="site-header">
      <div className="wrap masthead">
        <p className="masthead-name">
          <a href={editionPath(edition)} aria-label={t('site.home', { name: paper.name })}>
            <PaperName paper={paper} />
          </a>
        </p>
        <div className="masthead-tools">
          <a className="tool" href={searchPath(edition)} aria-label={t('site.search')}>
            <Icon name="search" />
          </a>
          <ThemeButton label={t('site.theme')} />
          <button type="button" className="tool menu-open" popoverTarget="menu" aria-label={t('site.menu')}>
            <Icon name="menu" />
          </button>
        </div>
        <div className="dayline">
          {/* No time element: link previews take the first one on a page for the date of its publication. */}
          <data value={today.iso}>{today.text}</data>
          <RatesStrip edition={edition} rates={rates} />
        </div>
      </div>
      <SiteMenu edition={edition} alternates={alternates} links={links} current={current} />
    </header>
  )
}
