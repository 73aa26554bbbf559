import type { RecallLink } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { formatDate } from '#lib/time.ts'
import { articlePath } from '#lib/url.ts'

/** The earlier stories that an article continues, each with its date. Nothing when there is none. */
export function RecallBlock({ links, edition }: { links: readonly RecallLink[]; edition: Edition }) {
  if (links.length === 0) return null
  return (
    <aside className="recall" aria-labelledby="recall">
      <p className="recall-label" id="recall">
        {translator(edition)('article.recall')}
      </p>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <a href={articlePath(link)}>{link.headline}</a>{' '}
            <time dateTime={link.publishedAt}>{formatDate(link.publishedAt, edition)}</time>
          </li>
        ))}
      </ul>
    </aside>
  )
}
