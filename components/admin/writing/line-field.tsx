import { cn } from '#components/ui/cn.ts'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/input.tsx'

type Props = {
  id: string
  label: string
  language: string
  look: string
  value: string
  error?: string
  onChange: (value: string) => void
}

/** A line of the article as it will be read: it wraps, and holds no line break. */
export function LineField({ id, label, language, look, value, error, onChange }: Props) {
  return (
    <Field id={id} label={label} error={error} hideLabel>
      <Textarea
        {...fieldProps(id, error)}
        rows={1}
        lang={language}
        placeholder={label}
        className={cn('border-0 bg-transparent px-0 font-serif', look)}
        value={value}
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
      />
    </Field>
  )
}
