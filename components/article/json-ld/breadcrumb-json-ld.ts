import type { BreadcrumbList, WithContext } from 'schema-dts'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl, articlePath, editionPath, sectionPath } from '#lib/url.ts'

/** Where in the paper an article stands: the front page, its section, the article. */
export function breadcrumbJsonLd(article: PublishedArticle): WithContext<BreadcrumbList> {
  const { edition, section, headline } = article
  const steps = [
    { name: site.name, path: editionPath(edition) },
    ...(section ? [{ name: section.name, path: sectionPath(edition, section.slug) }] : []),
    { name: headline, path: articlePath(article) },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  }
}
