import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { searchPath } from '#lib/url.ts'
import { SearchBox } from './search-box.tsx'

type Props = { edition: Edition; id: string }

/** Asks the search page. An ordinary form: it needs no script. */
export function SearchForm({ edition, id }: Props) {
  return (
    <search aria-label={translator(edition)('site.search')}>
      <form action={searchPath(edition)}>
        <SearchBox edition={edition} id={id} />
      </form>
    </search>
  )
}
