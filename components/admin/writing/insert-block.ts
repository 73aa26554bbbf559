import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

type Options = { at?: number; enter?: boolean }

/**
 * Puts a block of its own into the text: in place of an empty paragraph, else after the block with the cursor, never
 * inside a list or a quote and never over a selected block. The cursor goes on below it, or with `enter` inside it.
 */
export function insertBlock(editor: Editor, block: JSONContent, { at, enter = false }: Options = {}): void {
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const node = state.schema.nodeFromJSON(block)
      const { from, to } = placeFor(editor, at)
      tr.replaceWith(from, to, node)
      const after = from + node.nodeSize
      const paragraph = state.schema.nodes.paragraph
      if (after >= tr.doc.content.size && paragraph) tr.insert(after, paragraph.create())
      tr.setSelection(TextSelection.near(tr.doc.resolve(enter ? from + 1 : after)))
      tr.scrollIntoView()
      return true
    })
    .run()
}

function placeFor(editor: Editor, at: number | undefined): { from: number; to: number } {
  const { doc, selection } = editor.state
  if (at === undefined && selection instanceof NodeSelection && selection.$from.depth === 0) {
    return { from: selection.to, to: selection.to }
  }
  const place = at === undefined ? selection.$to : doc.resolve(Math.min(at, doc.content.size))
  if (place.depth === 0) return { from: place.pos, to: place.pos }
  const block = place.node(1)
  const isEmpty = block.type.name === 'paragraph' && block.childCount === 0
  return { from: isEmpty ? place.before(1) : place.after(1), to: place.after(1) }
}
