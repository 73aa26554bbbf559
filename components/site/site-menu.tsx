import type { Edition } from '#domain/editions/rules.ts'
import type { MenuLink } from '#domain/menus/rules.ts'
import { translator } from '#lib/i18n.ts'
import { Icon } from './icon.tsx'
import { SearchForm } from './search-form.tsx'

/** The page that says the same in another edition. */
export type Alternate = { edition: Edition; href: string }

type Props = { edition: Edition; alternates: Alternate[]; links: MenuLink[]; current: string | null }

/** The sections in one row; on a narrow page a sheet that the menu button opens, with no script of ours. */
export function SiteMenu({ edition, alternates, links, current }: Props) {
  const t = translator(edition)
  return (
    <div className="site-menu" id="menu" popover="auto">
      <div className="wrap site-menu-row">
        <div className="site-menu-head">
          <p aria-hidden="true">{t('site.menu')}</p>
          <button
            type="button"
            className="tool"
            popoverTarget="menu"
            popoverTargetAction="hide"
            aria-label={t('site.closeMenu')}
          >
            <Icon name="close" />
          </button>
        </div>
        <nav aria-label={t('site.sections')}>
          <ul className="section-links">
            {links.map(({ href, name, section }) => (
              <li key={`${href} ${name}`}>
                <a href={href} aria-current={section !== null && section === current ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-menu-search">
          <SearchForm edition={edition} id="menu-search" />
        </div>
        <EditionSwitch edition={edition} alternates={alternates} />
      </div>
    </div>
  )
}

function EditionSwitch({ edition, alternates }: Pick<Props, 'edition' | 'alternates'>) {
  if (alternates.length === 0) return null
  return (
    <nav className="edition-switch" aria-label={translator(edition)('site.editions')}>
      {alternates.map(({ edition: other, href }) => (
        <a key={other} href={href} hrefLang={other} lang={other}>
          {translator(other)('site.inThisEdition')}
        </a>
      ))}
    </nav>
  )
}
