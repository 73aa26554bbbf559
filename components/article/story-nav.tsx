import type { PublishedArticle, RecallLink } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { StoryNeighbours } from '#domain/stories/rules.ts'
import { translator } from '#lib/i18n.ts'
import { formatDate, isoWithOffset } from '#lib/time.ts'
import { articlePath, storyPath } from '#lib/url.ts'

type Props = {
  edition: Edition
  story: NonNullable<PublishedArticle['story']>
  neighbours: StoryNeighbours
}

/** The running story that an article is a part of, and the way to the parts before and after it; not in reader views. */
export function StoryNav({ edition, story, neighbours: { previous, next } }: Props) {
  const t = translator(edition)
  return (
    <nav className="story-nav supplemental" aria-labelledby="story-nav">
      <p className="label" id="story-nav">
        {t('article.partOf')}
      </p>
      <a className="story-title" href={storyPath(edition, story.slug)}>
        {story.title}
      </a>
      {(previous || next) && (
        <ul>
          {previous && (
            <Neighbour edition={edition} link={previous} label={t('article.storyPrevious')} rel="prev" />
          )}
          {next && <Neighbour edition={edition} link={next} label={t('article.storyNext')} rel="next" />}
        </ul>
      )}
    </nav>
  )
}

type NeighbourProps = { edition: Edition; link: RecallLink; label: string; rel: 'prev' | 'next' }

function Neighbour({ edition, link, label, rel }: NeighbourProps) {
  return (
    <li className={rel}>
      <a href={articlePath(link)} rel={rel}>
        <span className="label">{label}</span>
        {link.headline}
      </a>{' '}
      <time dateTime={isoWithOffset(link.publishedAt)}>{formatDate(link.publishedAt, edition)}</time>
    </li>
  )
}
