import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { searchPath } from '#lib/url.ts'
import { Icon } from './icon.tsx'

type Props = { edition: Edition; id: string; q?: string }

/** Asks the search page. An ordinary form: it needs no script. */
export function SearchForm({ edition, id, q = '' }: Props) {
  const t = translator(edition)
  return (
    <search>
      <form className="search-form" action={searchPath(edition)}>
        <label className="visually-hidden" htmlFor={id}>
          {t('site.searchFor')}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={q}
          maxLength={200}
          placeholder={t('site.searchFor')}
        />
        <button type="submit" className="tool" aria-label={t('search.submit')}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  )
}
