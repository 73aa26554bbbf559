import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { BlockKind } from './block-kinds.ts'

export type SlashProps = SuggestionProps<BlockKind, BlockKind>

/** What the list on the screen does; the plugin calls it while somebody types after a slash. */
export type SlashList = {
  show: (props: SlashProps | null) => void
  press: (event: KeyboardEvent) => boolean
}

type Options = { kinds: (query: string) => BlockKind[]; choose: (kind: BlockKind) => void; list: SlashList }

/** A slash at the beginning of a paragraph offers the blocks; what is typed after it narrows them. */
export const SlashMenu = Extension.create<Options>({
  name: 'slashMenu',
  addProseMirrorPlugins() {
    const { kinds, choose, list } = this.options
    return [
      Suggestion<BlockKind, BlockKind>({
        editor: this.editor,
        pluginKey: new PluginKey('slashMenu'),
        char: '/',
        startOfLine: true,
        allow: ({ state, range }) => {
          const place = state.doc.resolve(range.from)
          return place.depth === 1 && place.parent.type.name === 'paragraph'
        },
        items: ({ query }) => kinds(query),
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run()
          choose(props)
        },
        render: () => ({
          onStart: (props) => list.show(props),
          onUpdate: (props) => list.show(props),
          onExit: () => list.show(null),
          onKeyDown: ({ event }) => list.press(event),
        }),
      }),
    ]
  },
})
