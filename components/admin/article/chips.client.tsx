'use client'

import { X } from 'lucide-react'
import { useWords } from '#components/admin/words.client.tsx'
import type { Choice } from './ordered-choices.client.tsx'

type Props = { label: string; choices: Choice[]; onRemove: (id: number) => void }

/** Chosen things whose order does not matter. */
export function Chips({ label, choices, onRemove }: Props) {
  const t = useWords()
  if (choices.length === 0) return null
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1">
      {choices.map((choice) => (
        <li key={choice.id} className="flex h-7 items-center rounded-md bg-sunken pl-2 text-sm">
          {choice.label}
          <button
            type="button"
            className="grid size-7 place-items-center rounded-md text-soft hover:text-ink"
            aria-label={t('common.remove', { name: choice.label })}
            onClick={() => onRemove(choice.id)}
          >
            <X className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  )
}
