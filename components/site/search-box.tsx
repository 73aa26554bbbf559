import type { Edition } from '#domain/editions/rules.ts'
import { LONGEST_QUESTION } from '#domain/search/schema.ts'
import { pluralForms, translator } from '#lib/i18n.ts'
import { Icon } from './icon.tsx'

type Props = { edition: Edition; id: string; q?: string }

/** The field and the button of a search form; with a script it suggests while the reader types. */
export function SearchBox({ edition, id, q = '' }: Props) {
  const t = translator(edition)
  return (
    <search-suggest
      class="search-form"
      data-edition={edition}
      data-label={t('search.suggestions')}
      data-count={pluralForms(edition, 'search.suggested')}
    >
      <label className="visually-hidden" htmlFor={id}>
        {t('site.searchFor')}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={q}
        maxLength={LONGEST_QUESTION}
        placeholder={t('site.searchFor')}
      />
      <button type="submit" className="tool" aria-label={t('search.submit')}>
        <Icon name="search" />
      </button>
    </search-suggest>
  )
}
