import type { ArticleCard } from '#domain/articles/rules.ts'
import { formatNumber, translator } from '#lib/i18n.ts'
import { articlePath } from '#lib/url.ts'

/** The most read articles, numbered from `from` on, with how often each was opened. */
export function RankedList({
  cards,
  level = 3,
  from = 1,
}: {
  cards: (ArticleCard & { views: number })[]
  level?: 2 | 3
  from?: number
}) {
  const Heading = `h${level}` as const
  return (
    <ol className="ranked" start={from}>
      {cards.map((card, index) => (
        <li key={card.id}>
          <span className="ranked-number" aria-hidden="true">
            {formatNumber(index + from, card.edition)}
          </span>
          <div>
            <Heading className="card-headline">
              <a href={articlePath(card)}>{card.headline}</a>
            </Heading>
            <p className="card-meta">
              {card.section && <span className="card-section">{card.section.name}</span>}
              <span>{translator(card.edition)('article.views', { count: card.views })}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
