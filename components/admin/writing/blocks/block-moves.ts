import { type Editor, Extension } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** Moves the block that holds the cursor one place up (-1) or down (1), as one step to undo. False at the end. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { state, view } = editor
  const { selection, doc } = state
  const index = selection.$from.index(0)
  const target = index + by
  if (target < 0 || target >= doc.childCount) return false
  const block = doc.child(index)
  let from = 0
  for (let at = 0; at < index; at++) from += doc.child(at).nodeSize
  const to = by < 0 ? from - doc.child(target).nodeSize : from + doc.child(target).nodeSize
  const tr = state.tr.delete(from, from + block.nodeSize).insert(to, block)
  const shift = to - from
  tr.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, selection.from + shift)
      : TextSelection.between(
          tr.doc.resolve(selection.anchor + shift),
          tr.doc.resolve(selection.head + shift),
        ),
  )
  view.dispatch(tr.scrollIntoView())
  return true
}

/** The keys that move blocks; dragging by the handle does the same. */
export const BlockMoves = Extension.create({
  name: 'blockMoves',
  addKeyboardShortcuts() {
    return {
      'Alt-ArrowUp': () => moveBlock(this.editor as Editor, -1) || true,
      'Alt-ArrowDown': () => moveBlock(this.editor as Editor, 1) || true,
    }
  },
})
