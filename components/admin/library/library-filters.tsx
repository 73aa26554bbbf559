import { Search } from 'lucide-react'
import { SubmitOnChange } from '#components/admin/list/submit-on-change.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { LibraryFilter } from '#domain/pictures/schema.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = { filter: LibraryFilter; people: { id: string; name: string }[]; t: DeskTranslator }

const SHOW = ['uncredited', 'ended', 'ending', 'withheld'] as const

/** The filters live in the address: a view of the library can be bookmarked and sent to a colleague. */
export function LibraryFilters({ filter, people, t }: Props) {
  return (
    <search>
      <SubmitOnChange
        action="/admin/pictures"
        label={t('library.filter')}
        className="mb-4 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:items-center"
      >
        <div className="relative col-span-2 sm:min-w-52 sm:flex-1">
          <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-soft" />
          <Input
            type="search"
            name="q"
            defaultValue={filter.q}
            aria-label={t('library.search')}
            placeholder={t('library.search')}
            className="pl-8"
          />
        </div>
        <Select
          name="show"
          aria-label={t('library.show')}
          defaultValue={filter.show ?? ''}
          className="sm:w-44"
        >
          <option value="">{t('library.shows.all')}</option>
          {SHOW.map((one) => (
            <option key={one} value={one}>
              {t(`library.shows.${one}`)}
            </option>
          ))}
        </Select>
        <Select name="use" aria-label={t('library.use')} defaultValue={filter.use ?? ''} className="sm:w-44">
          <option value="">{t('library.uses.any')}</option>
          <option value="used">{t('library.uses.used')}</option>
          <option value="unused">{t('library.uses.unused')}</option>
        </Select>
        <Select name="by" aria-label={t('library.by')} defaultValue={filter.by} className="sm:w-40">
          <option value="">{t('library.anyone')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        {(['from', 'to'] as const).map((end) => (
          <div key={end} className="flex items-center gap-1.5">
            <label htmlFor={`library-${end}`} className="text-soft text-xs">
              {t(`library.${end}`)}
            </label>
            <Input
              id={`library-${end}`}
              type="date"
              name={end}
              defaultValue={filter[end] ?? ''}
              className="sm:w-36"
            />
          </div>
        ))}
        <Button type="submit">{t('list.submit')}</Button>
      </SubmitOnChange>
    </search>
  )
}
