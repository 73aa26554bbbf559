'use client'

import { type Editor, isTextSelection } from '@tiptap/core'
import { BubbleMenu } from '@tiptap/react/menus'
import { Bold, Heading2, Heading3, Italic, Link, MessageSquarePlus, Quote } from 'lucide-react'
import { Toolbar as Primitive } from 'radix-ui'
import { useWords } from '#components/admin/words.client.tsx'
import { Tool } from './tool.client.tsx'
import { useToolbarState } from './use-toolbar-state.client.ts'

type Props = { editor: Editor; onLink: () => void; onComment?: () => void }

/** The tools for selected words, beside them. */
export function SelectionTools({ editor, onLink, onComment }: Props) {
  const t = useWords()
  const on = useToolbarState(editor)
  const run = () => editor.chain().focus()
  return (
    <BubbleMenu
      editor={editor}
      options={{ placement: 'top', offset: 8 }}
      shouldShow={({ view, state }) =>
        view.hasFocus() && isTextSelection(state.selection) && !state.selection.empty
      }
    >
      <Primitive.Root
        aria-label={t('writing.selectionTools')}
        className="flex items-center gap-0.5 rounded-lg border border-line bg-panel p-1 shadow-xl"
      >
        <Tool icon={Bold} name={t('writing.bold')} isOn={on.bold} onPress={() => run().toggleBold().run()} />
        <Tool
          icon={Italic}
          name={t('writing.italic')}
          isOn={on.italic}
          onPress={() => run().toggleItalic().run()}
        />
        <Tool icon={Link} name={t('writing.link')} isOn={on.link} onPress={onLink} />
        <Tool
          icon={Heading2}
          name={t('writing.heading2')}
          isOn={on.heading2}
          onPress={() => run().toggleHeading({ level: 2 }).run()}
        />
        <Tool
          icon={Heading3}
          name={t('writing.heading3')}
          isOn={on.heading3}
          onPress={() => run().toggleHeading({ level: 3 }).run()}
        />
        <Tool
          icon={Quote}
          name={t('writing.quote')}
          isOn={on.quote}
          onPress={() => run().toggleBlockquote().run()}
        />
        {onComment && (
          <Tool icon={MessageSquarePlus} name={t('comments.add')} keys="Ctrl+Alt+M" onPress={onComment} />
        )}
      </Primitive.Root>
    </BubbleMenu>
  )
}
