import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'

const ENOUGH = 3

type Props = { edition: Edition; entries: { id: string; level: 2 | 3; text: string }[] }

/** The subheads of a long article as links; nothing under three. Its class keeps it out of reader views (ArticleHead). */
export function ArticleContents({ edition, entries }: Props) {
  const subheads = entries.filter(({ level }) => level === 2)
  if (subheads.length < ENOUGH) return null
  return (
    <nav className="subheads supplemental" aria-labelledby="contents-label">
      <p className="label" id="contents-label">
        {translator(edition)('article.contents')}
      </p>
      <ol>
        {subheads.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
