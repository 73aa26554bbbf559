import { JsonLd } from '#components/site/json-ld.tsx'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import { articleJsonLd } from './json-ld/article-json-ld.ts'
import { breadcrumbJsonLd } from './json-ld/breadcrumb-json-ld.ts'

/** What machines read of an article: the article itself, and where in the paper it stands. */
export function ArticleJsonLd({ article }: { article: PublishedArticle }) {
  return (
    <>
      <JsonLd data={articleJsonLd(article)} />
      <JsonLd data={breadcrumbJsonLd(article)} />
    </>
  )
}
