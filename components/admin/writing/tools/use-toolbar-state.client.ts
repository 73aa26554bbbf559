'use client'

import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { type Editor, useEditorState } from '@tiptap/react'

/** What holds where the cursor is, for the buttons of the toolbar. It renders only when one of them changes. */
export function useToolbarState(editor: Editor) {
  return useEditorState({ editor, selector: ({ editor: now }) => toolbarState(now) })
}

export type ToolbarState = ReturnType<typeof toolbarState>

function toolbarState(now: Editor) {
  return {
    paragraph: now.isActive('paragraph'),
    heading2: now.isActive('heading', { level: 2 }),
    heading3: now.isActive('heading', { level: 3 }),
    bold: now.isActive('bold'),
    italic: now.isActive('italic'),
    link: now.isActive('link'),
    bulletList: now.isActive('bulletList'),
    orderedList: now.isActive('orderedList'),
    quote: now.isActive('blockquote'),
    pullQuote: now.isActive('pullQuote'),
    factBox: now.isActive('factBox'),
    table: now.isActive('table'),
    recall: now.state.doc.children.some(({ type }) => type.name === 'recall'),
    canUndo: undoDepth(now.state) > 0,
    canRedo: redoDepth(now.state) > 0,
  }
}
