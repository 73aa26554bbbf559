'use client'

import { useWords } from '#components/admin/words.client.tsx'
import { Field, fieldProps } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { accentContrast, LOOKS, type Look } from '#domain/paper/rules.ts'

type Props = { look: Look; value: string; error?: string; onChange: (colour: string) => void }

const COLOUR = /^#[0-9a-f]{6}$/i

/** The paper's colour in one look, as it stands on readers' pages, with how readable it is. */
export function AccentField({ look, value, error, onChange }: Props) {
  const t = useWords()
  const id = `paper-accent-${look}`
  const isColour = COLOUR.test(value)
  const { ratio, isEnough } = isColour
    ? accentContrast(value.toLowerCase(), look)
    : { ratio: 0, isEnough: false }
  const hint =
    isColour && t(isEnough ? 'paper.readable' : 'paper.unreadable', { ratio: Math.round(ratio * 10) / 10 })
  return (
    <Field id={id} label={t(`paper.accents.${look}`)} hint={hint} error={error}>
      <div className="flex items-center gap-2">
        <input
          type="color"
          className="size-9 cursor-pointer rounded-md border border-line bg-transparent p-0.5"
          aria-label={t('paper.pick', { name: t(`paper.accents.${look}`) })}
          value={isColour ? value : LOOKS[look].accent}
          onChange={(event) => onChange(event.target.value)}
        />
        <Input
          {...fieldProps(id, error)}
          className="w-28 font-mono"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <span
          aria-hidden
          className="rounded-md border border-line px-2.5 py-1.5 font-semibold text-sm"
          style={{ background: LOOKS[look].paper, color: isColour ? value : undefined }}
        >
          {t('paper.sample')}
        </span>
      </div>
    </Field>
  )
}
