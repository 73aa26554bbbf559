import { ArticleContents } from '#components/article/article-contents.tsx'
import { ArticleCorrections } from '#components/article/article-corrections.tsx'
import { ArticleFoot } from '#components/article/article-foot.tsx'
import { ArticleHead } from '#components/article/article-head.tsx'
import { ArticleNotices } from '#components/article/article-notices.tsx'
import { ArticleBody } from '#components/article/body/article-body.tsx'
import { HeroPicture } from '#components/article/hero-picture.tsx'
import { ArticleJsonLd } from '#components/article/json-ld.tsx'
import { MoreNews } from '#components/article/more-news.tsx'
import { StoryNav } from '#components/article/story-nav.tsx'
import { listLatest, listMoreFromSection } from '#domain/articles/queries.ts'
import type { ArticleCard, PublishedArticle } from '#domain/articles/rules.ts'
import { outline } from '#domain/body/headings.ts'
import { getToday } from '#domain/calendar/queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { listNewerReports, listRecall } from '#domain/recall/queries.ts'
import { findStoryNeighbours } from '#domain/stories/queries.ts'
import { findViews } from '#domain/views/queries.ts'
import { translator } from '#lib/i18n.ts'
import { absoluteUrl, articlePath, editionPath, sectionPath } from '#lib/url.ts'
import { SiteFrame } from '../../../site-frame.tsx'

const MORE = 6
// Enough of them are left when those that the page shows elsewhere are taken out.
const MORE_ASKED = 16

/** The page of a published article. */
export async function ArticlePage({ article }: { article: PublishedArticle }) {
  const { id, edition, section, story } = article
  const [paper, views, recall, newer, neighbours, today, latest] = await Promise.all([
    getPaper(edition),
    findViews(id),
    listRecall(id),
    listNewerReports(id),
    story && findStoryNeighbours(story.slug, id),
    getToday(),
    listMore(article),
  ])
  const shown = [id, ...recall.map((link) => link.id), ...newer.map((link) => link.id)]
  const more = latest.filter((card) => !shown.includes(card.id)).slice(0, MORE)
  const t = translator(edition)
  const alternates = article.translations.map((other) => ({
    edition: other.edition,
    href: articlePath(other),
  }))
  return (
    <SiteFrame edition={edition} alternates={alternates} section={section?.slug}>
      <ArticleJsonLd article={article} paper={paper} />
      <div className="article-columns">
        <article className="article" data-url={absoluteUrl(articlePath(article))}>
          <ArticleHead article={article} views={views} today={today} />
          {article.picture && <HeroPicture hero={article.picture} edition={edition} />}
          <ArticleNotices edition={edition} publishedAt={article.publishedAt} today={today} newer={newer} />
          <ArticleContents edition={edition} entries={outline(article.body)} />
          <ArticleBody article={article} recall={recall} />
          {story && neighbours && <StoryNav edition={edition} story={story} neighbours={neighbours} />}
          <ArticleCorrections edition={edition} corrections={article.corrections} />
          <ArticleFoot article={article} url={absoluteUrl(articlePath(article))} />
        </article>
        <MoreNews
          title={section ? t('site.moreFrom', { name: section.name }) : t('site.latest')}
          href={section ? sectionPath(edition, section.slug) : editionPath(edition)}
          cards={more}
        />
      </div>
    </SiteFrame>
  )
}

/** The newest of the section, or of all, asked for as every other article of it asks, so that they share one answer. */
function listMore({ edition, section }: PublishedArticle): Promise<ArticleCard[]> {
  return section
    ? listMoreFromSection(edition, section.slug, [], MORE_ASKED)
    : listLatest(edition, MORE_ASKED)
}
