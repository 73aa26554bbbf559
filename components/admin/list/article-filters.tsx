import { Search } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { ARTICLE_STAGES } from '#domain/articles/flow/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { type ListFilter, listHref, NO_FILTER } from './list-href.ts'
import { SubmitOnChange } from './submit-on-change.client.tsx'

type Props = {
  filter: ListFilter
  editions: readonly Edition[]
  sections: { id: number; name: string }[]
  people: { id: string; name: string }[]
  t: DeskTranslator
}

const TABS: {
  word: 'all' | 'mine' | 'review' | 'scheduled' | 'missed' | 'stale'
  filter: Partial<ListFilter>
}[] = [
  { word: 'all', filter: {} },
  { word: 'mine', filter: { view: 'mine' } },
  { word: 'review', filter: { status: 'review' } },
  { word: 'scheduled', filter: { status: 'scheduled' } },
  { word: 'missed', filter: { view: 'missed' } },
  { word: 'stale', filter: { view: 'stale' } },
]

/** The filters live in the address: a list can be bookmarked and sent to a colleague. */
export function ArticleFilters({ filter, editions, sections, people, t }: Props) {
  return (
    <search>
      <nav aria-label={t('list.tabsLabel')} className="-mx-1 mb-3 flex gap-1 overflow-x-auto">
        {TABS.map(({ word, filter: own }) => {
          const href = listHref({ ...NO_FILTER, ...own })
          const isHere = filter.view === (own.view ?? null) && filter.status === (own.status ?? null)
          return (
            <a
              key={word}
              href={href}
              aria-current={isHere ? 'page' : undefined}
              className={cn(
                'whitespace-nowrap rounded-md px-2 py-1 text-sm text-soft hover:bg-sunken',
                isHere && 'bg-sunken font-medium text-ink',
              )}
            >
              {t(`list.tabs.${word}`)}
            </a>
          )
        })}
      </nav>
      <SubmitOnChange
        action="/admin/articles"
        label={t('list.filter')}
        className="mb-4 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:items-center"
      >
        {filter.view && <input type="hidden" name="view" value={filter.view} />}
        <div className="relative col-span-2 sm:w-64">
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
          className="sm:w-40"
        >
          <option value="">{t('list.anyStatus')}</option>
          {ARTICLE_STAGES.filter((stage) => stage !== 'bin').map((stage) => (
            <option key={stage} value={stage}>
              {t(`status.${stage}`)}
            </option>
          ))}
        </Select>
        <Select
          name="section"
          aria-label={t('list.section')}
          defaultValue={filter.section ?? ''}
          className="sm:w-40"
        >
          <option value="">{t('list.anySection')}</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Input
          type="search"
          name="author"
          defaultValue={filter.author}
          aria-label={t('list.author')}
          placeholder={t('list.author')}
          className="sm:w-36"
        />
        <Select name="by" aria-label={t('list.editedBy')} defaultValue={filter.by} className="sm:w-40">
          <option value="">{t('list.anyEditor')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          name="edition"
          aria-label={t('list.edition')}
          defaultValue={filter.edition ?? ''}
          className="sm:w-36"
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
