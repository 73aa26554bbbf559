import type { Breaking } from '#domain/breaking/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'

type Props = { edition: Edition; breaking: Breaking }

/** The line of breaking news over the page. A script takes it away at its end; so does the next page made. */
export function BreakingStrip({ edition, breaking: { text, path, endsAt } }: Props) {
  const t = translator(edition)
  return (
    <breaking-strip class="breaking" role="region" aria-label={t('site.breaking')} data-until={endsAt}>
      <p className="wrap">
        <strong>{t('site.breaking')}</strong> {path ? <a href={path}>{text}</a> : text}
      </p>
    </breaking-strip>
  )
}
