'use client'

import type { Editor } from '@tiptap/react'
import { Bold, Italic, Link, Redo2, Search, Undo2 } from 'lucide-react'
import { Toolbar as Primitive } from 'radix-ui'
import { useDeskActs } from '#components/admin/palette/desk-acts.client.ts'
import { useWords } from '#components/admin/words.client.tsx'
import { type Ask, BLOCK_KINDS, type BlockKind } from '../block-kinds.ts'
import { TableTools } from './table-tools.client.tsx'
import { Divider, Tool } from './tool.client.tsx'
import { type ToolbarState, useToolbarState } from './use-toolbar-state.client.ts'

type Props = {
  editor: Editor
  hasRecall: boolean
  ask: Ask
  onLink: () => void
  onFind: () => void
}

const KEYS: Partial<Record<BlockKind['name'], string>> = {
  paragraph: 'Ctrl+Alt+0',
  heading2: 'Ctrl+Alt+2',
  heading3: 'Ctrl+Alt+3',
  bulletList: 'Ctrl+Shift+8',
  orderedList: 'Ctrl+Shift+7',
  quote: 'Ctrl+Shift+B',
}

const FORMS: BlockKind['name'][] = ['paragraph', 'heading2', 'heading3']
const LINES: BlockKind['name'][] = ['bulletList', 'orderedList', 'quote']

/** The tools of the text. One stop for Tab; arrows go from tool to tool. */
export function Toolbar({ editor, hasRecall, ask, onLink, onFind }: Props) {
  const t = useWords()
  const on = useToolbarState(editor)
  const run = () => editor.chain().focus()
  useDeskActs(
    'text',
    BLOCK_KINDS.filter(({ name }) => hasRecall || name !== 'recall').map((kind) => ({
      group: t('writing.insert'),
      label: t(`writing.${kind.name}`),
      run: () => kind.insert(editor, ask),
    })),
  )
  const tool = (kind: BlockKind) => (
    <Tool
      key={kind.name}
      icon={kind.icon}
      name={t(`writing.${kind.name}`)}
      keys={KEYS[kind.name]}
      isOn={isOn(on, kind.name)}
      isDisabled={kind.name === 'recall' && on.recall}
      onPress={() => kind.insert(editor, ask)}
    />
  )
  const group = (names: BlockKind['name'][]) =>
    BLOCK_KINDS.filter(({ name }) => names.includes(name)).map(tool)
  const others = BLOCK_KINDS.filter(
    ({ name }) => ![...FORMS, ...LINES].includes(name) && (hasRecall || name !== 'recall'),
  )
  return (
    <Primitive.Root
      aria-label={t('writing.toolbar')}
      className="sticky top-12 z-20 -mx-2 flex flex-wrap items-center gap-0.5 border-line border-y bg-canvas/95 px-2 py-1 backdrop-blur-sm"
    >
      {group(FORMS)}
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
      <Tool icon={Link} name={t('writing.link')} keys="Ctrl+K" isOn={on.link} onPress={onLink} />
      <Divider />
      {group(LINES)}
      <Divider />
      {others.map(tool)}
      <Divider />
      <Tool icon={Search} name={t('writing.find')} keys="Ctrl+F" onPress={onFind} />
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
      {on.table && <TableTools editor={editor} />}
    </Primitive.Root>
  )
}

function isOn(on: ToolbarState, name: BlockKind['name']): boolean | undefined {
  return name in on ? Boolean(on[name as keyof ToolbarState]) && name !== 'recall' : undefined
}
