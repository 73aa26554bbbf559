'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { PaperSettings } from '#domain/paper/rules.ts'

type Props = {
  edition: Edition
  value: PaperSettings
  fallbackName: string
  errorAt: (path: string) => string | undefined
  change: (changes: Partial<PaperSettings>) => void
}

const TEXTS = ['names', 'descriptions', 'address'] as const

/** What the paper is called and says of itself in one edition. */
export function EditionTexts({ edition, value, fallbackName, errorAt, change }: Props) {
  const t = useWords()
  return (
    <fieldset className="grid content-start gap-4">
      <legend className="mb-3 font-medium text-sm">{t(`edition.${edition}`)}</legend>
      {TEXTS.map((name) => {
        const id = `paper-${name}-${edition}`
        const error = errorAt(`${name}.${edition}`)
        return (
          <Field
            key={name}
            id={id}
            label={t(`paper.${name}`)}
            hint={name === 'descriptions' ? t('paper.descriptionHint') : undefined}
            error={error}
          >
            <Input
              {...fieldProps(id, error)}
              lang={edition}
              value={value[name][edition]}
              placeholder={name === 'names' ? fallbackName : undefined}
              onChange={(event) => change({ [name]: { ...value[name], [edition]: event.target.value } })}
            />
          </Field>
        )
      })}
    </fieldset>
  )
}
