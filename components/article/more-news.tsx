import type { ArticleCard } from '#domain/articles/rules.ts'
import { LineCard } from './cards/line-card.tsx'

/** More to read beside or below an article. Nothing when there is nothing more. */
export function MoreNews({ title, cards, href }: { title: string; cards: ArticleCard[]; href: string }) {
  if (cards.length === 0) return null
  return (
    <aside className="more" aria-labelledby="more-title">
      <h2 className="section-title" id="more-title">
        <a href={href}>{title}</a>
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <LineCard card={card} withSection={false} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
