import type { PublishedArticle } from '#domain/articles/rules.ts'
import { translator } from '#lib/i18n.ts'
import { authorPath, tagPath } from '#lib/url.ts'
import { ShareLinks } from './share-links.tsx'

/** Tags, authors and sharing, after the text. */
export function ArticleFoot({ article, url }: { article: PublishedArticle; url: string }) {
  const { edition, tags, authors } = article
  const t = translator(edition)
  return (
    <footer className="article-foot">
      {tags.length > 0 && (
        <nav className="tags" aria-label={t('article.tags')}>
          <ul>
            {tags.map(({ slug, name }) => (
              <li key={slug}>
                <a href={tagPath(edition, slug)} rel="tag">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {authors.length > 0 && (
        <div className="byline">
          <p className="label">{t('article.authors', { count: authors.length })}</p>
          <ul>
            {authors.map(({ slug, name, jobTitle }) => (
              <li key={slug}>
                <a href={authorPath(edition, slug)} rel="author">
                  {name}
                </a>
                {jobTitle && <span className="job">{jobTitle}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ShareLinks edition={edition} url={url} title={article.headline} />
    </footer>
  )
}
