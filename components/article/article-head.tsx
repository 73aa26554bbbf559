import type { PublishedArticle } from '#domain/articles/rules.ts'
import { pluralForms, translator } from '#lib/i18n.ts'
import { formatDateTime } from '#lib/time.ts'
import { articlePath, placePath, sectionPath } from '#lib/url.ts'
import { ArticleTime } from './article-time.tsx'

type Props = { article: PublishedArticle; views: number; today: string }

/**
 * Section, headline, dateline, times, views and standfirst, in the order of a wire article. By the class names
 * "breadcrumbs" and "supplemental" browsers' reader views know what to leave out, so that the lead comes first there.
 */
export function ArticleHead({ article, views, today }: Props) {
  const { edition, section, headline, standfirst } = article
  return (
    <header className="article-head">
      {section && (
        <p className="kicker breadcrumbs">
          <a href={sectionPath(edition, section.slug)}>{section.name}</a>
        </p>
      )}
      <h1>{headline}</h1>
      <div className="facts supplemental">
        <Dateline article={article} />
        <Times article={article} today={today} />
        <Views id={article.id} edition={edition} views={views} />
        <Translations article={article} />
      </div>
      {standfirst && <p className="standfirst">{standfirst}</p>}
    </header>
  )
}

function Dateline({ article: { place, agency, edition } }: { article: PublishedArticle }) {
  if (!place && !agency) return null
  return (
    <p className="dateline">
      {place && <a href={placePath(edition, place.slug)}>{place.name}</a>}
      {place && agency && <span aria-hidden="true"> • </span>}
      {agency && <span>{agency}</span>}
    </p>
  )
}

function Times({ article, today }: { article: PublishedArticle; today: string }) {
  const t = translator(article.edition)
  const [correction] = [...article.corrections].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
  return (
    <>
      <ArticleTime
        label={t('article.published')}
        iso={article.publishedAt}
        edition={article.edition}
        today={today}
      />
      {article.modifiedAt && (
        <ArticleTime
          label={t('article.updated')}
          iso={article.modifiedAt}
          edition={article.edition}
          today={today}
        />
      )}
      {correction && (
        <p className="article-corrected">
          <a href="#article-corrections">
            {t(`article.kind.${correction.kind}`)}: {formatDateTime(correction.publishedAt, article.edition)}
          </a>
        </p>
      )}
    </>
  )
}

function Views({ id, edition, views }: { id: number; edition: PublishedArticle['edition']; views: number }) {
  const t = translator(edition)
  return (
    <p className="article-views">
      <view-count data-id={id} data-forms={pluralForms(edition, 'article.views')} suppressHydrationWarning>
        {t('article.views', { count: views })}
      </view-count>
      <noscript>
        <img src={`/api/views/${id}/pixel.gif`} width="1" height="1" alt="" />
      </noscript>
    </p>
  )
}

function Translations({ article }: { article: PublishedArticle }) {
  if (article.translations.length === 0) return null
  return (
    <p className="article-translations">
      {article.translations.map((translation) => (
        <a
          key={translation.edition}
          href={articlePath(translation)}
          hrefLang={translation.edition}
          lang={translation.edition}
          rel="alternate"
        >
          {translator(translation.edition)('site.readIn')}
        </a>
      ))}
    </p>
  )
}
