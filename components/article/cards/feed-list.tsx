import type { ArticleCard } from '#domain/articles/rules.ts'
import { formatDateTime, formatShortDate, formatTime, isoWithOffset, newsroomDay } from '#lib/time.ts'
import { articlePath } from '#lib/url.ts'
import { CardPicture } from './card-picture.tsx'

/** The running feed with its times down one side; what is not of `today` (the newsroom's day) says its date too. */
export function FeedList({ cards, today }: { cards: ArticleCard[]; today: string }) {
  return (
    <ol className="feed">
      {cards.map((card) => (
        <li key={card.id} className={card.picture ? 'feed-item has-picture' : 'feed-item'}>
          <FeedTime card={card} isToday={newsroomDay(card.publishedAt) === today} />
          <h3 className="card-headline">
            <a href={articlePath(card)}>{card.headline}</a>
          </h3>
          {card.picture && <CardPicture placed={card.picture} sizes="" ratio="1x1" />}
        </li>
      ))}
    </ol>
  )
}

function FeedTime({ card: { publishedAt, edition }, isToday }: { card: ArticleCard; isToday: boolean }) {
  return (
    <time
      className="feed-time"
      dateTime={isoWithOffset(publishedAt)}
      title={formatDateTime(publishedAt, edition)}
    >
      {formatTime(publishedAt, edition)}
      {!isToday && <span> {formatShortDate(publishedAt, edition)}</span>}
    </time>
  )
}
