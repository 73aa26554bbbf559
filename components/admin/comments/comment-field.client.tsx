'use client'

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { Textarea } from '#components/ui/input.tsx'
import type { Person } from './comment-actions.ts'
import { mentionAt, suggestPeople } from './mention-rules.ts'

type Props = {
  label: string
  sendLabel: string
  people: readonly Person[]
  autoFocus?: boolean
  /** True when it was sent. */
  onSend: (text: string) => Promise<boolean>
  onCancel: () => void
}

/** Where a comment is written. "@" offers people; Ctrl+Enter sends, Escape leaves. */
export function CommentField({ label, sendLabel, people, autoFocus, onSend, onCancel }: Props) {
  const t = useWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const caretAfter = useRef<number | null>(null)
  const [text, setText] = useState('')
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [isShut, setShut] = useState(false)
  const [isSending, setSending] = useState(false)
  const mention = isShut ? null : mentionAt(text, caret)
  const found = mention ? suggestPeople(people, mention.query) : []
  const isOpen = found.length > 0

  // Before the next key, not in the next frame: what is typed on has to land behind the name.
  useLayoutEffect(() => {
    const at = caretAfter.current
    if (at === null) return
    caretAfter.current = null
    field.current?.focus()
    field.current?.setSelectionRange(at, at)
  })

  function look(element: HTMLTextAreaElement) {
    setText(element.value)
    setCaret(element.selectionStart)
    setChosen(0)
    setShut(false)
  }

  function take(person: Person | undefined) {
    if (!mention || !person) return
    const before = `${text.slice(0, mention.from)}@${person.name} `
    setText(before + text.slice(caret))
    setCaret(before.length)
    setShut(true)
    caretAfter.current = before.length
  }

  async function send() {
    if (isSending || text.trim() === '') return
    setSending(true)
    if (await onSend(text)) setText('')
    setSending(false)
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event
    if (isOpen && key === 'ArrowDown') setChosen((chosen + 1) % found.length)
    else if (isOpen && key === 'ArrowUp') setChosen((chosen + found.length - 1) % found.length)
    else if (isOpen && (key === 'Enter' || key === 'Tab')) take(found[chosen])
    else if (isOpen && key === 'Escape') setShut(true)
    else if (key === 'Escape') onCancel()
    else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div data-own-keys className="grid gap-2">
      <Textarea
        ref={field}
        autoFocus={autoFocus}
        rows={2}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isOpen ? `${id}-people` : undefined}
        aria-activedescendant={isOpen ? `${id}-${chosen}` : undefined}
        placeholder={t('comments.placeholder')}
        value={text}
        onChange={(event) => look(event.target)}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div
          id={`${id}-people`}
          role="listbox"
          aria-label={t('comments.people')}
          className="-mt-1 rounded-lg border border-line bg-panel p-1 shadow-xl"
        >
          {found.map((person, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, aria-activedescendant tells the choice
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={cn('rounded-md px-2 py-1.5 text-sm', index === chosen && 'bg-sunken')}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setChosen(index)}
              onClick={() => take(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
      <div className="flex gap-2">
        <Button size="sm" variant="primary" aria-disabled={text.trim() === ''} onClick={() => void send()}>
          {sendLabel}
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
