import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type FindQuery, findMatches, type Match } from './find-matches.ts'

type Found = { query: FindQuery | null; matches: Match[]; current: number; marks: DecorationSet }
type Change = { query?: FindQuery | null; current?: number }

const NOTHING: Found = { query: null, matches: [], current: 0, marks: DecorationSet.empty }
const key = new PluginKey<Found>('find')

/** Marks what is looked for. Without a question it does nothing on a key. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins() {
    return [
      new Plugin<Found>({
        key,
        state: {
          init: () => NOTHING,
          apply(tr, now, _before, { doc }) {
            const change: Change | undefined = tr.getMeta(key)
            const query = change?.query === undefined ? now.query : change.query
            if (!query) return NOTHING
            if (!change && !tr.docChanged) return now
            const matches = findMatches(doc, query)
            const current = Math.max(0, Math.min(change?.current ?? now.current, matches.length - 1))
            const marks = matches.map(({ from, to }, index) =>
              Decoration.inline(from, to, { class: index === current ? 'find-current' : 'find-match' }),
            )
            return { query, matches, current, marks: DecorationSet.create(doc, marks) }
          },
        },
        props: { decorations: (state) => key.getState(state)?.marks },
      }),
    ]
  },
})

/** What was found, for the bar. */
export function foundIn(editor: Editor): Pick<Found, 'matches' | 'current'> {
  return key.getState(editor.state) ?? NOTHING
}

/** Looks for something, or with null for nothing any more. */
export function lookFor(editor: Editor, query: FindQuery | null): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { query, current: nearest(editor, query) }))
}

/** Goes `by` matches on, round and round, and brings it into sight. */
export function goTo(editor: Editor, by: number): void {
  const { matches, current } = foundIn(editor)
  if (matches.length === 0) return
  const next = (current + by + matches.length) % matches.length
  const match = matches[next]
  const tr = editor.state.tr.setMeta(key, { current: next })
  if (match) tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).scrollIntoView()
  editor.view.dispatch(tr)
}

/** Puts other words in place of the current match. */
export function replaceCurrent(editor: Editor, words: string): void {
  const { matches, current } = foundIn(editor)
  const match = matches[current]
  if (match) editor.view.dispatch(editor.state.tr.insertText(words, match.from, match.to))
}

/** Puts other words in place of every match, as one step to undo. Answers how many there were. */
export function replaceAll(editor: Editor, words: string): number {
  const { matches } = foundIn(editor)
  const tr = editor.state.tr
  for (const { from, to } of [...matches].reverse()) tr.insertText(words, from, to)
  editor.view.dispatch(tr)
  return matches.length
}

function nearest(editor: Editor, query: FindQuery | null): number {
  if (!query) return 0
  const at = findMatches(editor.state.doc, query).findIndex(({ to }) => to >= editor.state.selection.from)
  return Math.max(0, at)
}
