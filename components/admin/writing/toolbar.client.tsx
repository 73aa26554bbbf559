'use client'

import type { Editor } from '@tiptap/react'
import {
  Bold,
  Heading2,
  Heading3,
  History,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  Minus,
  Pilcrow,
  Quote,
  Redo2,
  SquarePlay,
  Undo2,
} from 'lucide-react'
import { Toolbar as Primitive } from 'radix-ui'
import { useRef, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { insertBlock } from './insert-block.ts'
import { EmbedDialog, LinkDialog } from './insert-dialogs.client.tsx'
import { Divider, Tool } from './tool.client.tsx'
import { useToolbarState } from './use-toolbar-state.client.ts'

type Props = { editor: Editor; hasRecall: boolean; onPicture: (file: File) => void }

export function Toolbar({ editor, hasRecall, onPicture }: Props) {
  const t = useWords()
  const file = useRef<HTMLInputElement>(null)
  const [dialog, setDialog] = useState<'link' | 'embed' | null>(null)
  const on = useToolbarState(editor)
  const run = () => editor.chain().focus()
  return (
    <Primitive.Root
      aria-label={t('writing.toolbar')}
      className="sticky top-12 z-20 -mx-2 flex flex-wrap items-center gap-0.5 border-line border-y bg-canvas/95 px-2 py-1 backdrop-blur-sm"
    >
      <Tool
        icon={Pilcrow}
        name={t('writing.paragraph')}
        isOn={on.paragraph}
        onPress={() => run().setParagraph().run()}
      />
      <Tool
        icon={Heading2}
        name={t('writing.heading2')}
        keys="Ctrl+Alt+2"
        isOn={on.heading2}
        onPress={() => run().toggleHeading({ level: 2 }).run()}
      />
      <Tool
        icon={Heading3}
        name={t('writing.heading3')}
        keys="Ctrl+Alt+3"
        isOn={on.heading3}
        onPress={() => run().toggleHeading({ level: 3 }).run()}
      />
      <Divider />
      <Tool
        icon={Bold}
        name={t('writing.bold')}
        keys="Ctrl+B"
        isOn={on.bold}
        onPress={() => run().toggleBold().run()}
      />
      <Tool
        icon={Italic}
        name={t('writing.italic')}
        keys="Ctrl+I"
        isOn={on.italic}
        onPress={() => run().toggleItalic().run()}
      />
      <Tool
        icon={Link}
        name={t('writing.link')}
        keys="Ctrl+K"
        isOn={on.link}
        onPress={() => setDialog('link')}
      />
      <Divider />
      <Tool
        icon={List}
        name={t('writing.bulletList')}
        isOn={on.bulletList}
        onPress={() => run().toggleBulletList().run()}
      />
      <Tool
        icon={ListOrdered}
        name={t('writing.orderedList')}
        isOn={on.orderedList}
        onPress={() => run().toggleOrderedList().run()}
      />
      <Tool
        icon={Quote}
        name={t('writing.quote')}
        isOn={on.quote}
        onPress={() => run().toggleBlockquote().run()}
      />
      <Divider />
      <Tool icon={ImagePlus} name={t('writing.picture')} onPress={() => file.current?.click()} />
      <Tool icon={SquarePlay} name={t('writing.embed')} onPress={() => setDialog('embed')} />
      {hasRecall && (
        <Tool
          icon={History}
          name={t('writing.recall')}
          isDisabled={on.recall}
          onPress={() => insertBlock(editor, { type: 'recall' })}
        />
      )}
      <Tool
        icon={Minus}
        name={t('writing.divider')}
        onPress={() => insertBlock(editor, { type: 'horizontalRule' })}
      />
      <Divider />
      <Tool
        icon={Undo2}
        name={t('writing.undo')}
        keys="Ctrl+Z"
        isDisabled={!on.canUndo}
        onPress={() => run().undo().run()}
      />
      <Tool
        icon={Redo2}
        name={t('writing.redo')}
        keys="Ctrl+Shift+Z"
        isDisabled={!on.canRedo}
        onPress={() => run().redo().run()}
      />
      <input
        ref={file}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('writing.pictureFile')}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) onPicture(chosen)
          event.target.value = ''
        }}
      />
      <LinkDialog
        editor={editor}
        open={dialog === 'link'}
        onOpenChange={(open) => setDialog(open ? 'link' : null)}
      />
      <EmbedDialog
        editor={editor}
        open={dialog === 'embed'}
        onOpenChange={(open) => setDialog(open ? 'embed' : null)}
      />
    </Primitive.Root>
  )
}
