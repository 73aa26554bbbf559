'use client'

import { cn } from './cn.ts'

export type ComboboxOption = { id: number; label: string; detail?: string }
export type Choice = { kind: 'option'; option: ComboboxOption } | { kind: 'create'; text: string }

type RowProps = {
  id: string
  choice: Choice
  isActive: boolean
  language: string | undefined
  createLabel: (text: string) => string
  onChoose: () => void
}

/** One line of a combobox's list. */
export function ChoiceRow({ id, choice, isActive, language, createLabel, onChoose }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and answers the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      ref={(node) => {
        if (isActive) node?.scrollIntoView({ block: 'nearest' })
      }}
      className={cn('grid rounded px-2 py-1.5 text-sm hover:bg-sunken', isActive && 'bg-sunken')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {choice.kind === 'option' ? (
        <span lang={language}>{choice.option.label}</span>
      ) : (
        createLabel(choice.text)
      )}
      {choice.kind === 'option' && choice.option.detail && (
        <span className="text-soft text-xs">{choice.option.detail}</span>
      )}
    </div>
  )
}
