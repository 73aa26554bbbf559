import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Names = {
  kind: 'section' | 'author'
  names: readonly { name: string; count: number }[]
  chosen: Readonly<Record<string, string>>
  ours: readonly string[]
  t: DeskTranslator
}

/** What the sections or authors of a file are called here; an emptied name is left out. */
export function NameMapping({ kind, names, chosen, ours, t }: Names) {
  if (names.length === 0) return null
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold text-sm">{t(`imports.${kind}s`)}</legend>
      <p className="mb-2 text-soft text-xs">{t('imports.namesHint')}</p>
      <datalist id={`our-${kind}s`}>
        {ours.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul className="grid max-h-80 gap-1.5 overflow-y-auto p-0.5">
        {names.map(({ name, count }, index) => (
          <li key={name} className="grid items-center gap-x-3 sm:grid-cols-2">
            <label htmlFor={`${kind}-${index}`} className="break-words text-sm">
              {name} <span className="text-soft text-xs tabular-nums">{count}</span>
            </label>
            <Input
              id={`${kind}-${index}`}
              name={`${kind}-${index}`}
              list={`our-${kind}s`}
              defaultValue={chosen[name] ?? name}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

const FIELDS = [
  'id',
  'headline',
  'standfirst',
  'body',
  'publishedAt',
  'authors',
  'section',
  'tags',
  'url',
  'picture',
] as const

type Columns = { columns: readonly string[]; chosen: Readonly<Record<string, string>>; t: DeskTranslator }

/** Which column of a CSV file holds what. */
export function ColumnMapping({ columns, chosen, t }: Columns) {
  return (
    <fieldset>
      <legend className="font-semibold text-sm">{t('imports.columns')}</legend>
      <p className="mb-2 text-soft text-xs">{t('imports.columnsHint')}</p>
      <div className="grid gap-3 sm:grid-cols-3">
        {FIELDS.map((field) => (
          <Field key={field} id={`field-${field}`} label={t(`imports.fields.${field}`)}>
            <Select
              {...fieldProps(`field-${field}`)}
              name={`field-${field}`}
              defaultValue={chosen[field] ?? ''}
            >
              <option value="">{t('imports.byItself')}</option>
              {columns.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
