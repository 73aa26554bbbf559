import type { ArticleCard } from '#domain/articles/rules.ts'
import { articlePath } from '#lib/url.ts'
import { CardMeta } from './card-meta.tsx'
import { CardPicture } from './card-picture.tsx'

type Props = { card: ArticleCard; level?: 2 | 3; sizes: string; isFirst?: boolean; withSection?: boolean }

/** An article with its picture above, its headline and its standfirst. The whole of it leads to the article. */
export function LeadCard({ card, level = 2, sizes, isFirst = false, withSection = true }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className={isFirst ? 'card lead-card is-first' : 'card lead-card'}>
      {card.picture && <CardPicture placed={card.picture} sizes={sizes} isEager={isFirst} />}
      <Heading className="card-headline">
        <a href={articlePath(card)}>{card.headline}</a>
      </Heading>
      {card.standfirst && <p className="card-standfirst">{card.standfirst}</p>}
      <CardMeta card={card} withSection={withSection} />
    </article>
  )
}
