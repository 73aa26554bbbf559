import type { ListedCorrection } from '#domain/corrections/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { formatDateTime, isoWithOffset } from '#lib/time.ts'
import { articlePath } from '#lib/url.ts'

type Props = { edition: Edition; corrections: readonly ListedCorrection[] }

/** What was put right, each with its kind, its time and the way to the article. */
export function CorrectionList({ edition, corrections }: Props) {
  const t = translator(edition)
  return (
    <ol className="list-cards correction-list">
      {corrections.map(({ id, kind, text, publishedAt, article }) => (
        <li key={id}>
          <p className="label">
            <span>{t(`article.kind.${kind}`)}</span>{' '}
            <time dateTime={isoWithOffset(publishedAt)}>{formatDateTime(publishedAt, edition)}</time>
          </p>
          <p className="correction-text">{text}</p>
          <p className="correction-about">
            <a href={`${articlePath({ edition, slug: article.slug })}#article-corrections`}>
              {article.headline}
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}
