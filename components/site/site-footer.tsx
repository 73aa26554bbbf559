import type { Edition } from '#domain/editions/rules.ts'
import type { MenuColumn } from '#domain/menus/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { translator } from '#lib/i18n.ts'
import { PaperContacts } from './paper-contacts.tsx'

type Props = {
  edition: Edition
  paper: Paper
  columns: MenuColumn[]
  /** Today in the newsroom, "YYYY-MM-DD". */
  today: string
}

/** The foot of every page: where else to go, the paper's own pages, the feeds. */
export function SiteFooter({ edition, paper, columns, today }: Props) {
  const t = translator(edition)
  return (
    <footer className="site-footer">
      <div className="wrap">
        <nav className="footer-columns" aria-label={t('site.footer')}>
          {columns.map(({ title, links }) => (
            <div key={title}>
              <h2>{title}</h2>
              <ul>
                {links.map(({ href, name }) => (
                  <li key={`${href} ${name}`}>
                    <a href={href}>{name}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <PaperContacts paper={paper} />
        <p className="footer-rights">{t('site.rights', { year: today.slice(0, 4), name: paper.name })}</p>
      </div>
    </footer>
  )
}
