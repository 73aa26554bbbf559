import { describeEmbed } from '#domain/body/embeds.ts'
import type { PostCard } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { formatDateTime } from '#lib/time.ts'

type Props = { url: string; card: PostCard; edition: Edition }

/** A post of another site as the desk kept it: only words of ours, so that nothing is asked of that site. */
export function BodyPost({ url, card, edition }: Props) {
  const host = describeEmbed(url)?.label ?? new URL(url).hostname
  return (
    <figure className="body-post">
      <blockquote cite={url}>
        {card.text.split(/\n{2,}/).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
          <p key={index}>{part}</p>
        ))}
      </blockquote>
      <figcaption>
        {card.author && <strong>{card.author}</strong>}{' '}
        <a href={url}>
          {host}
          {card.postedAt && (
            <>
              {', '}
              <time dateTime={card.postedAt}>{formatDateTime(card.postedAt, edition)}</time>
            </>
          )}
        </a>
      </figcaption>
    </figure>
  )
}
