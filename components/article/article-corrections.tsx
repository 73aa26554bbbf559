import type { Correction } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { formatDateTime, isoWithOffset } from '#lib/time.ts'

/** What was put right after publication: of which kind, when, and what. */
export function ArticleCorrections({
  edition,
  corrections,
}: {
  edition: Edition
  corrections: Correction[]
}) {
  if (corrections.length === 0) return null
  const t = translator(edition)
  return (
    <section className="corrections" id="article-corrections" aria-label={t('article.corrections')}>
      {corrections.map(({ id, kind, text, publishedAt }) => (
        <div key={id} className="correction">
          <p className="label">
            <span>{t(`article.kind.${kind}`)}</span>{' '}
            <time dateTime={isoWithOffset(publishedAt)}>{formatDateTime(publishedAt, edition)}</time>
          </p>
          <p>{text}</p>
        </div>
      ))}
    </section>
  )
}
