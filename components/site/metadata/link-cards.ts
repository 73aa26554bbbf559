import type { PublishedArticle } from '#domain/articles/rules.ts'
import type { Paper } from '#domain/paper/rules.ts'
import { site } from '#lib/metadata/site.ts'
import { articleMetadata } from './article-metadata.ts'

/** What a search engine and the networks take out of the head of an article's page. */
export type LinkCards = {
  /** "news.example" */
  host: string
  siteName: string
  url: string
  search: { title: string; description: string }
  social: { title: string; description: string; image: string; imageAlt: string }
}

/** The cards of an article, read out of the very metadata that its page has. */
export function linkCards(article: PublishedArticle, paper: Paper): LinkCards {
  const { title, description = '', openGraph } = articleMetadata(article, paper)
  const [image] = openGraph.images
  return {
    host: new URL(site.url).host,
    siteName: openGraph.siteName,
    url: openGraph.url,
    search: { title: title.absolute, description },
    social: {
      title: openGraph.title,
      description: openGraph.description ?? '',
      image: image?.url ?? '',
      imageAlt: image?.alt ?? '',
    },
  }
}
