import type { ArticleCard } from '#domain/articles/rules.ts'
import { articlePath } from '#lib/url.ts'
import { CardMeta } from './card-meta.tsx'
import { CardPicture } from './card-picture.tsx'

type Props = {
  card: ArticleCard
  level?: 2 | 3
  withSection?: boolean
  withStandfirst?: boolean
  withPicture?: boolean
}

/** An article in a list: headline first, its picture small at the side. */
export function LineCard({
  card,
  level = 3,
  withSection = true,
  withStandfirst = false,
  withPicture = true,
}: Props) {
  const Heading = `h${level}` as const
  const hasPicture = withPicture && card.picture
  return (
    <article className={hasPicture ? 'card line-card has-picture' : 'card line-card'}>
      <div className="line-card-text">
        <Heading className="card-headline">
          <a href={articlePath(card)}>{card.headline}</a>
        </Heading>
        {withStandfirst && card.standfirst && <p className="card-standfirst">{card.standfirst}</p>}
        <CardMeta card={card} withSection={withSection} />
      </div>
      {hasPicture && <CardPicture placed={hasPicture} sizes="(min-width: 48rem) 13rem, 6.5rem" />}
    </article>
  )
}
