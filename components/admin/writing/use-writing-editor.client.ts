'use client'

import { Placeholder } from '@tiptap/extension-placeholder'
import { type Editor, useEditor } from '@tiptap/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { CommentMarks } from '#components/admin/comments/comment-plugin.ts'
import { useWords } from '#components/admin/words.client.tsx'
import type { Body } from '#domain/body/schema.ts'
import { BLOCK_KINDS, type BlockKind } from './block-kinds.ts'
import { bodyOf } from './body-json.ts'
import { bodyExtensions } from './extensions.ts'
import { Find } from './find/find-plugin.ts'
import { drawnNodes } from './nodes.client.tsx'
import { type SlashList, SlashMenu } from './slash-menu.ts'

/** How long the text rests before the form hears of it: a key must not wait for a form to render. */
const REST_MS = 250
/** Who types without a rest is heard all the same: what is written has to be kept. */
const MOST_MS = 2_000

/** What the editor's plugins ask of the screen around it, as it stands now. */
export type WritingHands = {
  insert: (kind: BlockKind) => void
  paste: (data: DataTransfer) => boolean
  drop: (data: DataTransfer, at: number | undefined) => boolean
  find: () => void
  comment: (id: number) => void
  link: () => void
}

type Options = {
  id: string
  label: string
  language: string
  body: Body
  hasRecall: boolean
  hands: RefObject<WritingHands>
  list: SlashList
  onChange: (body: Body) => void
  /** Set to what makes the form hear of the newest text at once; before a save, for one. */
  flush?: RefObject<() => void>
  isReadOnly?: boolean
  round?: number
}

/** The editor of a text. It tells of changes once they rest, when it loses the focus, and when it is asked to. */
export function useWritingEditor(options: Options): Editor | null {
  const { id, label, language, body, hasRecall, hands, list, isReadOnly = false, round = 0 } = options
  const t = useWords()
  const latest = useRef(options)
  latest.current = options
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const untoldSince = useRef(0)

  const tell = useCallback((editor: Editor) => {
    clearTimeout(timer.current)
    timer.current = undefined
    untoldSince.current = 0
    latest.current.onChange(bodyOf(editor.state.doc))
  }, [])

  const editor = useEditor({
    extensions: [
      ...bodyExtensions(drawnNodes),
      Find,
      CommentMarks.configure({ press: (id) => hands.current.comment(id) }),
      Placeholder.configure({ placeholder: t('writing.placeholder') }),
      SlashMenu.configure({
        list,
        choose: (kind) => hands.current.insert(kind),
        kinds: (query) =>
          BLOCK_KINDS.filter(
            ({ name, also }) =>
              (hasRecall || name !== 'recall') &&
              `${t(`writing.${name}`)} ${also}`.toLowerCase().includes(query.trim().toLowerCase()),
          ),
      }),
    ],
    content: body,
    editable: !isReadOnly,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: now }) => {
      clearTimeout(timer.current)
      untoldSince.current ||= Date.now()
      const left = untoldSince.current + MOST_MS - Date.now()
      timer.current = setTimeout(() => tell(now), Math.max(0, Math.min(REST_MS, left)))
    },
    onBlur: ({ editor: now }) => {
      if (timer.current !== undefined) tell(now)
    },
    editorProps: {
      attributes: {
        id,
        class: 'writing',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: language,
      },
      handleDOMEvents: {
        // A browser tells of a new selection after the keys that wait, so a quick chord would act on the one before.
        keydown: (view, event) => {
          if (event.ctrlKey || event.metaKey)
            view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
          return false
        },
      },
      handleKeyDown: (view, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false
        const key = event.key.toLowerCase()
        if (key === 'f' || key === 'h') hands.current.find()
        // Without a selection the chord is the desk's: its command palette.
        else if (key === 'k' && !view.state.selection.empty) hands.current.link()
        else return false
        event.preventDefault()
        event.stopPropagation()
        return true
      },
      handlePaste: (_view, event) => event.clipboardData !== null && hands.current.paste(event.clipboardData),
      handleDrop: (view, event, _slice, moved) =>
        !moved &&
        event.dataTransfer !== null &&
        hands.current.drop(
          event.dataTransfer,
          view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos,
        ),
    },
  })

  useEffect(() => {
    editor?.setEditable(!isReadOnly, false)
    editor?.view.dom.setAttribute('aria-readonly', String(isReadOnly))
  }, [editor, isReadOnly])

  useEffect(() => {
    if (round > 0) editor?.commands.setContent(latest.current.body, { emitUpdate: false })
  }, [editor, round])

  useEffect(() => {
    if (!editor) return
    const flush = () => {
      if (timer.current !== undefined && !editor.isDestroyed) tell(editor)
    }
    const { flush: handle } = latest.current
    if (handle) handle.current = flush
    const onLeave = (event: BeforeUnloadEvent) => {
      if (timer.current === undefined) return
      flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', onLeave)
    return () => {
      window.removeEventListener('beforeunload', onLeave)
      clearTimeout(timer.current)
    }
  }, [editor, tell])

  return editor
}
