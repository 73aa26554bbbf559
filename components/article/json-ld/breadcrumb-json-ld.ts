import type { BreadcrumbList, WithContext } from 'schema-dts'
import { trailJsonLd } from '#components/site/list-json-ld.tsx'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { articlePath, sectionPath } from '#lib/url.ts'

/** Where in the paper an article stands: the front page, its section, the article. */
export function breadcrumbJsonLd(article: PublishedArticle, paper: Paper): WithContext<BreadcrumbList> {
  const { edition, section, headline } = article
  return trailJsonLd(paper, [
    ...(section ? [{ name: section.name, path: sectionPath(edition, section.slug) }] : []),
    { name: headline, path: articlePath(article) },
  ])
}
