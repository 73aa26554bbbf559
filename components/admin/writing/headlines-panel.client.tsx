'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/input.tsx'
import {
  fallbackOf,
  HEADLINE_VARIANTS,
  type Headlines,
  type HeadlineVariant,
  headlineFor,
} from '#domain/articles/headlines.ts'
import { HeadlineMeter } from './headline-meter.tsx'

type Props = {
  headlines: Headlines
  language: string
  errors: Record<string, string>
  onChange: (change: Partial<Record<HeadlineVariant, string>>) => void
}

/** The headlines for search, social networks and notifications, each with its length and what stands in for it. */
export function HeadlinesPanel({ headlines, language, errors, onChange }: Props) {
  const t = useWords()
  const own = HEADLINE_VARIANTS.filter((variant) => headlines[variant])
  return (
    <details
      className="mb-4 border-line border-y py-2 text-sm"
      open={HEADLINE_VARIANTS.some((variant) => errors[variant]) || undefined}
    >
      <summary className="cursor-pointer py-1 text-soft">
        {t('headlines.title')}
        {own.length > 0 && (
          <span className="ml-2 text-ink">
            {own.map((variant) => t(`headlines.name.${variant}`)).join(' · ')}
          </span>
        )}
      </summary>
      <div className="grid gap-4 pt-3 pb-2">
        {HEADLINE_VARIANTS.map((variant) => {
          const fallback = fallbackOf(variant, headlines)
          return (
            <Field
              key={variant}
              id={`field-${variant}`}
              label={t(`headlines.name.${variant}`)}
              error={errors[variant]}
              hint={
                <span className="grid gap-1">
                  <HeadlineMeter kind={variant} text={headlineFor(variant, headlines)} t={t} />
                  {!headlines[variant] && (
                    <span>{t('headlines.fallsBack', { from: t(`headlines.name.${fallback.from}`) })}</span>
                  )}
                </span>
              }
            >
              <Textarea
                {...fieldProps(`field-${variant}`, errors[variant])}
                rows={1}
                lang={language}
                placeholder={fallback.text}
                value={headlines[variant]}
                onChange={(event) => onChange({ [variant]: event.target.value.replaceAll('\n', ' ') })}
              />
            </Field>
          )
        })}
      </div>
    </details>
  )
}
