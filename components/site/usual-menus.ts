import type { Edition } from '#domain/editions/rules.ts'
import type { MenuColumn, MenuLink } from '#domain/menus/rules.ts'
import type { Section } from '#domain/sections/rules.ts'
import { translator } from '#lib/i18n.ts'
import { correctionsPath, dayPath, editionPath, feedPath, sectionPath } from '#lib/url.ts'

/** The head's menu where the desk arranged none: all sections, and what is read most. */
export function usualHeader(edition: Edition, sections: readonly Section[]): MenuLink[] {
  const mostRead = { href: editionPath(edition, '/most-read'), name: translator(edition)('site.mostRead') }
  return [...sectionLinks(edition, sections), { ...mostRead, section: null }]
}

/** The foot where the desk arranged none: sections, what is new, and the paper's own pages. `today` is "YYYY-MM-DD". */
export function usualFooter(
  edition: Edition,
  sections: readonly Section[],
  pages: readonly { slug: string; title: string }[],
  today: string,
): MenuColumn[] {
  const t = translator(edition)
  const link = (href: string, name: string): MenuLink => ({ href, name, section: null })
  const columns = [
    { title: t('site.sections'), links: sectionLinks(edition, sections) },
    {
      title: t('site.latest'),
      links: [
        link(editionPath(edition, '/most-read'), t('site.mostRead')),
        link(dayPath(edition, today), t('site.archive')),
        link(editionPath(edition, '/search'), t('site.search')),
        link(feedPath(edition, { kind: 'latest' }), t('site.rss')),
        link(correctionsPath(edition), t('corrections.title')),
        link(editionPath(edition, '/developers'), t('site.developers')),
      ],
    },
    {
      title: t('site.about'),
      links: pages.map(({ slug, title }) => link(editionPath(edition, `/${slug}`), title)),
    },
  ]
  return columns.filter(({ links }) => links.length > 0)
}

const sectionLinks = (edition: Edition, sections: readonly Section[]): MenuLink[] =>
  sections.map(({ slug, name }) => ({ href: sectionPath(edition, slug), name, section: slug }))
