'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input, Textarea } from '#components/ui/input.tsx'
import type { PictureWords as Words } from '#domain/pictures/rules.ts'

type Props = {
  id: string
  words: Words
  errors?: { alt?: string; credit?: string }
  onChange: (words: Words) => void
}

/** What an article says of a picture: a description for those who cannot see it, a caption, whose it is. */
export function PictureWords({ id, words, errors = {}, onChange }: Props) {
  const t = useWords()
  return (
    <div className="grid gap-2 font-sans">
      <Field id={`${id}-alt`} label={t('picture.alt')} error={errors.alt}>
        <Textarea
          {...fieldProps(`${id}-alt`, errors.alt)}
          rows={1}
          value={words.alt}
          onChange={(event) => onChange({ ...words, alt: event.target.value })}
        />
      </Field>
      <Field id={`${id}-caption`} label={t('picture.caption')}>
        <Textarea
          id={`${id}-caption`}
          rows={1}
          value={words.caption}
          onChange={(event) => onChange({ ...words, caption: event.target.value })}
        />
      </Field>
      <Field id={`${id}-credit`} label={t('picture.credit')} error={errors.credit}>
        <Input
          {...fieldProps(`${id}-credit`, errors.credit)}
          value={words.credit}
          onChange={(event) => onChange({ ...words, credit: event.target.value })}
        />
      </Field>
    </div>
  )
}
