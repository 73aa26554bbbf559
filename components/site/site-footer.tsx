import type { Edition } from '#domain/editions/rules.ts'
import type { Section } from '#domain/sections/rules.ts'
import { translator } from '#lib/i18n.ts'
import { dayPath, editionPath, feedPath, sectionPath } from '#lib/url.ts'

type Props = {
  edition: Edition
  siteName: string
  sections: Section[]
  pages: { slug: string; title: string }[]
  /** Today in the newsroom, "YYYY-MM-DD". */
  today: string
}

/** The foot of every page: where else to go, the paper's own pages, the feeds. */
export function SiteFooter({ edition, siteName, sections, pages, today }: Props) {
  const t = translator(edition)
  const columns = [
    {
      title: t('site.sections'),
      links: sections.map(({ slug, name }) => [sectionPath(edition, slug), name] as const),
    },
    {
      title: t('site.latest'),
      links: [
        [editionPath(edition, '/most-read'), t('site.mostRead')],
        [dayPath(edition, today), t('site.archive')],
        [editionPath(edition, '/search'), t('site.search')],
        [feedPath(edition, { kind: 'latest' }), t('site.rss')],
        [editionPath(edition, '/developers'), t('site.developers')],
      ] as const,
    },
    {
      title: t('site.about'),
      links: pages.map(({ slug, title }) => [editionPath(edition, `/${slug}`), title] as const),
    },
  ]
  return (
    <footer className="site-footer">
      <div className="wrap">
        <nav className="footer-columns" aria-label={t('site.footer')}>
          {columns
            .filter(({ links }) => links.length > 0)
            .map(({ title, links }) => (
              <div key={title}>
                <h2>{title}</h2>
                <ul>
                  {links.map(([href, name]) => (
                    <li key={href}>
                      <a href={href}>{name}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </nav>
        <p className="footer-rights">{t('site.rights', { year: today.slice(0, 4), name: siteName })}</p>
      </div>
    </footer>
  )
}
