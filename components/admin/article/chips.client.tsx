'use client'

import { X } from 'lucide-react'
import { focusSoon } from '#components/admin/focus-soon.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { Choice } from './ordered-choices.client.tsx'

type Props = {
  label: string
  choices: Choice[]
  /** The field that adds to them: it has the focus after a removal. */
  fieldId: string
  onRemove: (id: number) => void
}

/** Chosen things whose order does not matter. */
export function Chips({ label, choices, fieldId, onRemove }: Props) {
  const t = useWords()
  if (choices.length === 0) return null
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1">
      {choices.map((choice) => (
        <li key={choice.id} className="flex h-7 items-center rounded-md bg-sunken pl-2 text-sm">
          {choice.label}
          <button
            type="button"
            id={`${fieldId}-${choice.id}`}
            className="grid size-7 place-items-center rounded-md text-soft hover:text-ink"
            aria-label={t('common.remove', { name: choice.label })}
            onClick={() => {
              onRemove(choice.id)
              focusSoon(fieldId)
            }}
          >
            <X className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  )
}
