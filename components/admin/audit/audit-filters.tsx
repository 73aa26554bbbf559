import { Search } from 'lucide-react'
import { SubmitOnChange } from '#components/admin/list/submit-on-change.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { AuditFilter } from '#domain/audit/schema.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = {
  filter: AuditFilter
  people: { id: string; name: string }[]
  acts: { id: string; words: string }[]
  kinds: { id: string; words: string }[]
  t: DeskTranslator
}

export function AuditFilters({ filter, people, acts, kinds, t }: Props) {
  const choices = [
    {
      name: 'by',
      label: t('audit.who'),
      any: t('audit.anyone'),
      value: filter.by,
      options: people.map(({ id, name }) => ({ id, words: name })),
    },
    { name: 'act', label: t('audit.act'), any: t('audit.anyAct'), value: filter.act, options: acts },
    { name: 'kind', label: t('audit.kind'), any: t('audit.anyKind'), value: filter.kind, options: kinds },
  ]
  return (
    <search>
      <SubmitOnChange
        action="/admin/audit"
        label={t('audit.filter')}
        className="mb-4 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:items-center"
      >
        <div className="relative col-span-2 sm:min-w-48 sm:flex-1">
          <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-soft" />
          <Input
            type="search"
            name="q"
            defaultValue={filter.q}
            aria-label={t('audit.words')}
            placeholder={t('audit.words')}
            className="pl-8"
          />
        </div>
        {choices.map(({ name, label, any, value, options }) => (
          <Select key={name} name={name} aria-label={label} defaultValue={value} className="sm:w-40">
            <option value="">{any}</option>
            {options.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </Select>
        ))}
        {(['from', 'to'] as const).map((name) => (
          <label key={name} htmlFor={`audit-${name}`} className="flex items-center gap-1.5 text-soft text-xs">
            {t(`audit.${name}`)}
            <Input
              id={`audit-${name}`}
              type="date"
              name={name}
              defaultValue={filter[name]}
              className="w-36"
            />
          </label>
        ))}
        <Button type="submit">{t('list.submit')}</Button>
      </SubmitOnChange>
    </search>
  )
}
