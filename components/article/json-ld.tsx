import { JsonLd } from '#components/site/json-ld.tsx'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { articleJsonLd } from './json-ld/article-json-ld.ts'
import { breadcrumbJsonLd } from './json-ld/breadcrumb-json-ld.ts'

/** What machines read of an article: the article itself, and where in the paper it stands. */
export function ArticleJsonLd({ article, paper }: { article: PublishedArticle; paper: Paper }) {
  return (
    <>
      <JsonLd data={articleJsonLd(article, paper)} />
      <JsonLd data={breadcrumbJsonLd(article, paper)} />
    </>
  )
}
