'use client'

import { type Editor, useEditorState } from '@tiptap/react'

/** What holds where the cursor is, for the buttons of the toolbar. */
export function useToolbarState(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      paragraph: now.isActive('paragraph'),
      heading2: now.isActive('heading', { level: 2 }),
      heading3: now.isActive('heading', { level: 3 }),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      recall: hasRecallBlock(now),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  })
}

function hasRecallBlock(editor: Editor): boolean {
  let found = false
  editor.state.doc.forEach((node) => {
    if (node.type.name === 'recall') found = true
  })
  return found
}
