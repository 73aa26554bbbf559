'use client'

import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { focusSoon } from '#components/admin/focus-soon.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'

export type Choice = { id: number; label: string; detail?: string }

type Props = {
  id: string
  label: string
  choices: Choice[]
  /** The language of the labels, where it is not the desk's. */
  language?: string
  /** The field that adds to them: it has the focus after a removal. */
  fieldId: string
  onChange: (ids: number[]) => void
}

/** Chosen things whose order matters: moved and removed by buttons that keep the focus. */
export function OrderedChoices({ id, label, choices, language, fieldId, onChange }: Props) {
  const t = useWords()
  const ids = choices.map((choice) => choice.id)

  function move(index: number, step: -1 | 1) {
    const next = [...ids]
    const [moved] = next.splice(index, 1)
    if (moved === undefined) return
    next.splice(index + step, 0, moved)
    onChange(next)
    const atEnd = index + step === 0 || index + step === ids.length - 1
    const keep = atEnd ? (step === -1 ? 'down' : 'up') : step === -1 ? 'up' : 'down'
    focusSoon(`${id}-${moved}-${keep}`)
  }

  if (choices.length === 0) return null
  return (
    <ol aria-label={label} className="grid gap-1">
      {choices.map((choice, index) => (
        <li
          key={choice.id}
          className="flex items-start gap-1 rounded-md border border-line bg-panel py-1 pr-1 pl-2 text-sm"
        >
          <span className="grid min-w-0 flex-1 py-0.5 leading-snug">
            <span lang={language}>{choice.label}</span>
            {choice.detail && <span className="text-soft text-xs">{choice.detail}</span>}
          </span>
          {choices.length > 1 && (
            <>
              <Button
                id={`${id}-${choice.id}-up`}
                variant="ghost"
                size="icon-sm"
                className="size-6"
                disabled={index === 0}
                aria-label={t('common.moveUp', { name: choice.label })}
                onClick={() => move(index, -1)}
              >
                <ArrowUp />
              </Button>
              <Button
                id={`${id}-${choice.id}-down`}
                variant="ghost"
                size="icon-sm"
                className="size-6"
                disabled={index === choices.length - 1}
                aria-label={t('common.moveDown', { name: choice.label })}
                onClick={() => move(index, 1)}
              >
                <ArrowDown />
              </Button>
            </>
          )}
          <Button
            variant="ghost"
            size="icon-sm"
            className="size-6"
            aria-label={t('common.remove', { name: choice.label })}
            onClick={() => {
              onChange(ids.filter((one) => one !== choice.id))
              focusSoon(fieldId)
            }}
          >
            <X />
          </Button>
        </li>
      ))}
    </ol>
  )
}
