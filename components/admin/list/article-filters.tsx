import { Search } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import type { ListFilter } from './list-href.ts'
import { SubmitOnChange } from './submit-on-change.client.tsx'

type Props = { filter: ListFilter; editions: readonly Edition[]; t: DeskTranslator }

/** The filters live in the address: a list can be bookmarked and sent to a colleague. */
export function ArticleFilters({ filter, editions, t }: Props) {
  return (
    <search>
      <SubmitOnChange
        action="/admin"
        label={t('list.filter')}
        className="mb-4 grid grid-cols-2 gap-2 sm:flex sm:items-center"
      >
        <div className="relative col-span-2 sm:w-80">
          <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-soft" />
          <Input
            type="search"
            name="q"
            defaultValue={filter.q}
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            className="pl-8"
          />
        </div>
        <Select
          name="status"
          aria-label={t('list.status')}
          defaultValue={filter.status ?? ''}
          className="sm:w-44"
        >
          <option value="">{t('list.anyStatus')}</option>
          {(['draft', 'published', 'withdrawn'] as const).map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </Select>
        <Select
          name="edition"
          aria-label={t('list.edition')}
          defaultValue={filter.edition ?? ''}
          className="sm:w-40"
        >
          <option value="">{t('list.anyEdition')}</option>
          {editions.map((edition) => (
            <option key={edition} value={edition}>
              {t(`edition.${edition}`)}
            </option>
          ))}
        </Select>
        <Button type="submit" className="sr-only focus:not-sr-only focus:inline-flex">
          {t('list.submit')}
        </Button>
      </SubmitOnChange>
    </search>
  )
}
