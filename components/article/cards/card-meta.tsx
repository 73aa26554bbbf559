import type { ArticleCard } from '#domain/articles/rules.ts'
import { CardTime } from './card-time.tsx'

/** The quiet line of a card: its section and when it appeared. */
export function CardMeta({ card, withSection }: { card: ArticleCard; withSection: boolean }) {
  return (
    <p className="card-meta">
      {withSection && card.section && <span className="card-section">{card.section.name}</span>}
      <CardTime iso={card.publishedAt} edition={card.edition} />
    </p>
  )
}
