import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type Props = {
  id: string
  label: string
  zone: string
  value: string
  error?: string
  onChange: (value: string) => void
}

/** A day and a time to the minute on the newsroom's clock, whatever the clock of the device says. */
export function TimeField({ id, label, zone, value, error, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={zone} error={error}>
      <Input
        {...fieldProps(id, error)}
        type="datetime-local"
        className="max-w-60"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
