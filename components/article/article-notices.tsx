import type { RecallLink } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { formatDate, isoWithOffset, newsroomDay } from '#lib/time.ts'
import { articlePath } from '#lib/url.ts'
import { type ArticleAge, oldNewsAge } from './article-age.ts'

type Props = { edition: Edition; publishedAt: string; today: string; newer: RecallLink[] }

/** What a reader of an old or superseded article must know before the text. */
export function ArticleNotices({ edition, publishedAt, today, newer }: Props) {
  const age = oldNewsAge(newsroomDay(publishedAt), today)
  return (
    <>
      {age && <OldNotice edition={edition} age={age} />}
      {newer.length > 0 && <NewerNotice edition={edition} newer={newer} />}
    </>
  )
}

function OldNotice({ edition, age }: { edition: Edition; age: ArticleAge }) {
  const t = translator(edition)
  return (
    <p className="notice notice-old" role="note">
      <strong>
        {age.years > 0
          ? t('article.oldYears', { years: age.years })
          : t('article.old', { months: age.months })}
      </strong>{' '}
      {t('article.oldHint')}
    </p>
  )
}

function NewerNotice({ edition, newer }: { edition: Edition; newer: RecallLink[] }) {
  const t = translator(edition)
  return (
    <aside className="notice notice-newer" aria-labelledby="newer-reports">
      <p className="label" id="newer-reports">
        {newer.length > 1 ? t('article.newerMany') : t('article.newer')}
      </p>
      <ul>
        {newer.slice(0, 3).map((link) => (
          <li key={link.id}>
            <a href={articlePath(link)}>{link.headline}</a>{' '}
            <time dateTime={isoWithOffset(link.publishedAt)}>{formatDate(link.publishedAt, edition)}</time>
          </li>
        ))}
      </ul>
    </aside>
  )
}
