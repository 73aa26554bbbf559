'use client'

import { computePosition, flip, offset, shift } from '@floating-ui/dom'
import type { Editor } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { cn } from '#components/ui/cn.ts'
import type { SlashList as List, SlashProps } from './slash-menu.ts'

const optionId = (index: number) => `slash-option-${index}`

/** The blocks on offer below the slash. The focus stays in the text; arrows and Enter choose. */
export function SlashList({ editor, list }: { editor: Editor; list: List }) {
  const t = useWords()
  const [props, setProps] = useState<SlashProps | null>(null)
  const [chosen, setChosen] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const now = useRef({ props, chosen })
  now.current = { props, chosen }
  const isOpen = props !== null && props.items.length > 0

  useEffect(() => {
    list.show = (next) => {
      setProps(next)
      setChosen(0)
    }
    list.press = (event) => {
      const { props: open, chosen: at } = now.current
      const count = open?.items.length ?? 0
      if (!open || count === 0) return false
      if (event.key === 'ArrowDown') setChosen((at + 1) % count)
      else if (event.key === 'ArrowUp') setChosen((at + count - 1) % count)
      else if (event.key === 'Escape') setProps(null)
      else if (event.key === 'Enter' || event.key === 'Tab') {
        const item = open.items[at]
        if (item) open.command(item)
      } else return false
      return true
    }
  }, [list])

  useLayoutEffect(() => {
    const { dom } = editor.view
    if (!isOpen) {
      dom.removeAttribute('aria-activedescendant')
      dom.removeAttribute('aria-controls')
      return
    }
    dom.setAttribute('aria-controls', 'slash-list')
    dom.setAttribute('aria-activedescendant', optionId(chosen))
    box.current?.querySelector(`#${optionId(chosen)}`)?.scrollIntoView({ block: 'nearest' })
  }, [editor, isOpen, chosen])

  useLayoutEffect(() => {
    const element = box.current
    const rect = props?.clientRect?.()
    if (!element || !rect) return
    const at = { getBoundingClientRect: () => rect }
    void computePosition(at, element, {
      placement: 'bottom-start',
      strategy: 'fixed',
      middleware: [offset(6), flip(), shift({ padding: 8 })],
    }).then(({ x, y }) => Object.assign(element.style, { left: `${x}px`, top: `${y}px` }))
  }, [props])

  if (!isOpen || !props) return null
  return (
    <div
      ref={box}
      id="slash-list"
      role="listbox"
      aria-label={t('writing.insert')}
      className="fixed top-0 left-0 z-40 max-h-72 w-60 overflow-y-auto rounded-lg border border-line bg-panel p-1 shadow-xl"
    >
      {props.items.map((kind, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, aria-activedescendant tells the choice
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={kind.name}
          id={optionId(index)}
          role="option"
          aria-selected={index === chosen}
          className={cn(
            'flex items-center gap-2 rounded-md px-2 py-1.5 text-sm',
            index === chosen && 'bg-sunken',
          )}
          onMouseDown={(event) => event.preventDefault()}
          onMouseEnter={() => setChosen(index)}
          onClick={() => props.command(kind)}
        >
          <kind.icon aria-hidden className="size-4 text-soft" />
          {t(`writing.${kind.name}`)}
        </div>
      ))}
    </div>
  )
}
