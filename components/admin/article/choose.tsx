import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'

type ChooseProps = {
  name: string
  label: string
  none: string
  options: ComboboxOption[]
  value: number | null
  error?: string
  onChange: (id: number | null) => void
}

/** One of a short list, or none. */
export function Choose({ name, label, none, options, value, error, onChange }: ChooseProps) {
  const id = `field-${name}`
  return (
    <Field id={id} label={label} error={error}>
      <Select
        {...fieldProps(id, error)}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value ? Number(event.target.value) : null)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
