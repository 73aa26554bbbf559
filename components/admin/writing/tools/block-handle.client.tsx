'use client'

import { NodeSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { GripVertical } from 'lucide-react'
import { type DragEvent, useEffect, useRef } from 'react'
import { useWords } from '#components/admin/words.client.tsx'

/**
 * The grip in the margin of the block under the mouse. It follows without React, so that the mouse costs nothing. By
 * keyboard the block moves with Alt and the arrows.
 */
export function BlockHandle({ editor }: { editor: Editor }) {
  const t = useWords()
  const grip = useRef<HTMLButtonElement>(null)
  const block = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const { dom } = editor.view
    const frame = dom.parentElement
    const onMove = (event: MouseEvent) => {
      const under = [...dom.children].find((child) => {
        const { top, bottom } = child.getBoundingClientRect()
        return event.clientY >= top - 4 && event.clientY <= bottom + 4
      })
      if (!(under instanceof HTMLElement) || !grip.current || !frame) return
      block.current = under
      grip.current.style.top = `${under.getBoundingClientRect().top - frame.getBoundingClientRect().top}px`
      grip.current.style.opacity = '1'
    }
    const onLeave = () => {
      if (grip.current) grip.current.style.opacity = '0'
    }
    frame?.parentElement?.addEventListener('mousemove', onMove)
    frame?.parentElement?.addEventListener('mouseleave', onLeave)
    return () => {
      frame?.parentElement?.removeEventListener('mousemove', onMove)
      frame?.parentElement?.removeEventListener('mouseleave', onLeave)
    }
  }, [editor])

  function select(): boolean {
    const { view } = editor
    if (!block.current?.isConnected) return false
    const index = [...view.dom.children].indexOf(block.current)
    let at = 0
    for (let before = 0; before < index; before++) at += view.state.doc.child(before).nodeSize
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
    return true
  }

  function onDragStart(event: DragEvent) {
    const { view } = editor
    if (!select() || !block.current) return
    const slice = view.state.selection.content()
    const { dom } = view.serializeForClipboard(slice)
    event.dataTransfer.clearData()
    event.dataTransfer.setData('text/html', dom.innerHTML)
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setDragImage(block.current, 0, 0)
    view.dragging = { slice, move: true }
  }

  return (
    <button
      ref={grip}
      type="button"
      tabIndex={-1}
      draggable
      aria-label={t('writing.moveBlock')}
      title={t('writing.moveBlock')}
      className="absolute -left-7 z-10 hidden size-6 cursor-grab place-items-center rounded text-soft opacity-0 transition-opacity hover:bg-sunken lg:grid"
      onDragStart={onDragStart}
      onClick={() => {
        if (select()) editor.view.focus()
      }}
    >
      <GripVertical className="size-4" />
    </button>
  )
}
