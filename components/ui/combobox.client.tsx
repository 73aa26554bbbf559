'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type Choice, ChoiceRow, type ComboboxOption } from './combobox-row.client.tsx'
import { Input } from './input.tsx'

export type { ComboboxOption }

type Props = {
  id: string
  placeholder?: string
  /** Finds options; an empty question asks for the most likely ones. */
  search: (q: string) => Promise<ComboboxOption[]>
  onPick: (option: ComboboxOption) => void
  /** The language of what is looked for, where it is not the page's. */
  language?: string
  /** When given, a text that names no option can be made into one. */
  onCreate?: (text: string) => Promise<void>
  words: { nothing: string; searching: string; create: (text: string) => string; options: string }
  describedBy?: string
  invalid?: boolean
}

const PAUSE_MS = 180

/** A search field with a list under it: arrows, Enter, Escape. A pick empties the field for the next. */
export function Combobox(props: Props) {
  const { id, placeholder, search, onPick, language, onCreate, words, describedBy, invalid } = props
  const listId = useId()
  const [q, setQ] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const options = useOptions(search, q, isOpen)
  const text = q.trim()
  const isKnown = options?.some((option) => option.label.toLowerCase() === text.toLowerCase())
  const choices: Choice[] = (options ?? []).map((option) => ({ kind: 'option', option }))
  if (onCreate && text && options && !isKnown) choices.push({ kind: 'create', text })

  function choose(choice: Choice | undefined) {
    if (!choice) return
    if (choice.kind === 'option') onPick(choice.option)
    else void onCreate?.(choice.text)
    setQ('')
    setActive(0)
    setOpen(false)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((now) => (choices.length ? (now + step + choices.length) % choices.length : 0))
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (isOpen) choose(choices[active])
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      setOpen(false)
    }
  }

  return (
    <div className="relative">
      <Input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && choices[active] ? `${listId}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={q}
        onChange={(event) => {
          setQ(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div
          id={listId}
          role="listbox"
          aria-label={words.options}
          aria-busy={options === null}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-lg border border-line bg-panel p-1 shadow-xl"
        >
          {choices.map((choice, index) => (
            <ChoiceRow
              key={choice.kind === 'option' ? choice.option.id : 'create'}
              id={`${listId}-${index}`}
              choice={choice}
              isActive={index === active}
              language={language}
              createLabel={words.create}
              onChoose={() => choose(choice)}
            />
          ))}
          {choices.length === 0 && (
            <p className="px-2 py-1.5 text-sm text-soft">{options ? words.nothing : words.searching}</p>
          )}
        </div>
      )}
    </div>
  )
}

/** The answer to this very question, or null until it came: a list that answers another must not be picked from. */
function useOptions(search: Props['search'], q: string, isOpen: boolean): ComboboxOption[] | null {
  const [answer, setAnswer] = useState<{ q: string; options: ComboboxOption[] } | null>(null)
  const find = useRef(search)
  useEffect(() => {
    find.current = search
  })
  useEffect(() => {
    if (!isOpen) return setAnswer(null)
    let isWanted = true
    const timer = setTimeout(
      async () => {
        const options = await find.current(q.trim()).catch(() => [])
        if (isWanted) setAnswer({ q, options })
      },
      q ? PAUSE_MS : 0,
    )
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [q, isOpen])
  return answer?.q === q ? answer.options : null
}
