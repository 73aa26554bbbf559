import type { Edition } from '#domain/editions/rules.ts'
import type { NamedFilter } from '#domain/search/rules.ts'
import type { SearchQuestion } from '#domain/search/schema.ts'
import type { Section } from '#domain/sections/rules.ts'
import { translator } from '#lib/i18n.ts'
import { searchPath } from '#lib/url.ts'
import { filtersOf } from './search-address.ts'
import { SearchBox } from './search-box.tsx'

type Props = {
  edition: Edition
  /** The editions that the paper has. */
  editions: readonly Edition[]
  question: SearchQuestion
  filters: NamedFilter[]
  sections: Section[]
}

/** The form of the search page: the question with its filters, one plain GET form. */
export function SearchFilters({ edition, editions, question, filters, sections }: Props) {
  const t = translator(edition)
  const isFiltered = Object.values(filtersOf(question)).some(Boolean)
  const linked = filters.filter(({ kind }) => kind !== 'section')
  return (
    <search aria-label={t('search.title')}>
      <form action={searchPath(edition)}>
        <SearchBox edition={edition} id="page-search" q={question.q} />
        <details className="search-filters" open={isFiltered}>
          <summary>{t('search.filters')}</summary>
          <div className="search-fields">
            <label>
              {t('search.section')}
              <select name="section" defaultValue={question.section}>
                <option value="">{t('search.anySection')}</option>
                {sections.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t('search.from')}
              <input type="date" name="from" defaultValue={question.from} />
            </label>
            <label>
              {t('search.to')}
              <input type="date" name="to" defaultValue={question.to} />
            </label>
            {editions.length > 1 && (
              <Languages edition={edition} editions={editions} language={question.language} />
            )}
            <label>
              {t('search.sort')}
              <select name="sort" defaultValue={question.sort}>
                <option value="relevance">{t('search.byRelevance')}</option>
                <option value="date">{t('search.byDate')}</option>
              </select>
            </label>
            {linked.map(({ kind, slug }) => (
              <input key={kind} type="hidden" name={kind} value={slug} />
            ))}
            <button type="submit">{t('search.apply')}</button>
          </div>
        </details>
      </form>
    </search>
  )
}

type LanguagesProps = Pick<Props, 'edition' | 'editions'> & { language: string }

function Languages({ edition, editions, language }: LanguagesProps) {
  const t = translator(edition)
  return (
    <label>
      {t('search.language')}
      <select name="language" defaultValue={language || edition}>
        {editions.map((one) => (
          <option key={one} value={one} lang={one}>
            {translator(one)('site.inThisEdition')}
          </option>
        ))}
        <option value="all">{t('search.anyLanguage')}</option>
      </select>
    </label>
  )
}
