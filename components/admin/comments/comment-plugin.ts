import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Anchor } from '#domain/comments/rules.ts'
import { anchorAt, placeOf, type Range } from './block-text.ts'

/** A thread whose words are marked; a remark that is being written has the id 0. */
export type Marked = { id: number; anchor: Anchor }

type Change = { threads: readonly Marked[]; current: number | null }
type Options = { press: (id: number) => void }

type State = { marks: DecorationSet; current: number | null }

const key = new PluginKey<State>('comments')

/** Marks commented words. On a key the marks only move along; nothing is looked for and nothing renders. */
export const CommentMarks = Extension.create<Options>({
  name: 'commentMarks',
  addProseMirrorPlugins() {
    const { press } = this.options
    return [
      new Plugin<State>({
        key,
        state: {
          init: () => ({ marks: DecorationSet.empty, current: null }),
          apply(tr, now) {
            const marks = tr.docChanged ? now.marks.map(tr.mapping, tr.doc) : now.marks
            const change: Change | undefined = tr.getMeta(key)
            if (change) return { marks: marksOf(tr.doc, marks, change), current: change.current }
            return marks === now.marks ? now : { ...now, marks }
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.marks,
          handleClick(view, at) {
            const [mark] = key.getState(view.state)?.marks.find(at, at) ?? []
            if (mark) press(mark.spec.id)
            return false
          },
        },
      }),
    ]
  },
})

/** Words that are marked keep their mark, however they were changed since; others are looked for. */
function marksOf(doc: Node, now: DecorationSet, { threads, current }: Change): DecorationSet {
  const standing = rangesIn(now)
  const marks = threads.flatMap(({ id, anchor }) => {
    const range = standing.get(id) ?? placeOf(doc, anchor)
    const look = id === current ? 'comment-mark comment-current' : 'comment-mark'
    return range ? Decoration.inline(range.from, range.to, { class: look }, { id }) : []
  })
  return DecorationSet.create(doc, marks)
}

function rangesIn(marks: DecorationSet | undefined): Map<number, Range> {
  const found = marks?.find() ?? []
  return new Map(
    found.filter(({ from, to }) => from < to).map(({ from, to, spec }) => [spec.id, { from, to }]),
  )
}

/** Marks these threads and no others. */
export function markThreads(editor: Editor, change: Change): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, change).setMeta('addToHistory', false))
}

/** True when these threads are marked already, and no others. */
export function isMarked(editor: Editor, { threads, current }: Change): boolean {
  const ranges = markedRanges(editor)
  const isSame = ranges.size === threads.length && threads.every(({ id }) => ranges.has(id))
  return isSame && key.getState(editor.state)?.current === current
}

/** Where the marked words begin and end, by thread. What is not here is gone. */
export function markedRanges(editor: Editor): Map<number, Range> {
  return rangesIn(key.getState(editor.state)?.marks)
}

/** The anchor of what is selected, or null. */
export function selectedAnchor(editor: Editor): Anchor | null {
  const { selection, doc } = editor.state
  return selection.empty ? null : anchorAt(doc, selection)
}

/** The threads whose words were changed, with the anchors that they have now. */
export function movedAnchors(editor: Editor, threads: readonly Marked[]): (Anchor & { id: number })[] {
  const { doc } = editor.state
  const ranges = markedRanges(editor)
  return threads.flatMap(({ id, anchor }) => {
    const range = ranges.get(id)
    if (!range) return []
    const found = placeOf(doc, anchor)
    const now = anchorAt(doc, range)
    const isSame = found?.from === range.from && found.to === range.to && now?.blockId === anchor.blockId
    return !now || isSame ? [] : [{ id, ...now }]
  })
}
