import { LineCard } from '#components/article/cards/line-card.tsx'
import type { ArticleCard } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'

/** The newest articles, for a page that has nothing of its own to read. */
export function LatestList({ edition, cards }: { edition: Edition; cards: ArticleCard[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="latest-title">
      <h2 className="section-title" id="latest-title">
        {translator(edition)('site.latest')}
      </h2>
      <ul className="list-cards">
        {cards.map((card) => (
          <li key={card.id}>
            <LineCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}
