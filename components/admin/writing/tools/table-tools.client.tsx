'use client'

import type { Editor } from '@tiptap/react'
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  FoldHorizontal,
  FoldVertical,
  PanelTop,
  TableCellsMerge,
  Trash2,
} from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Input } from '#components/ui/input.tsx'
import { Divider, Tool } from './tool.client.tsx'

/** What can be done with the table that holds the cursor. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useWords()
  const run = () => editor.chain().focus()
  const tools = [
    { name: 'rowAbove', icon: BetweenHorizontalStart, act: () => run().addRowBefore().run() },
    { name: 'rowBelow', icon: BetweenHorizontalEnd, act: () => run().addRowAfter().run() },
    { name: 'columnLeft', icon: BetweenVerticalStart, act: () => run().addColumnBefore().run() },
    { name: 'columnRight', icon: BetweenVerticalEnd, act: () => run().addColumnAfter().run() },
    { name: 'rowDelete', icon: FoldVertical, act: () => run().deleteRow().run() },
    { name: 'columnDelete', icon: FoldHorizontal, act: () => run().deleteColumn().run() },
    { name: 'headerRow', icon: PanelTop, act: () => run().toggleHeaderRow().run() },
    { name: 'mergeCells', icon: TableCellsMerge, act: () => run().mergeOrSplit().run() },
    { name: 'tableDelete', icon: Trash2, act: () => run().deleteTable().run() },
  ] as const
  return (
    <div className="flex w-full flex-wrap items-center gap-0.5 border-line border-t pt-1">
      {tools.map(({ name, icon, act }) => (
        <Tool key={name} icon={icon} name={t(`writing.tables.${name}`)} onPress={act} />
      ))}
      <Divider />
      <Caption editor={editor} />
    </div>
  )
}

function Caption({ editor }: { editor: Editor }) {
  const t = useWords()
  const [text, setText] = useState<string>(editor.getAttributes('table').caption ?? '')
  useEffect(() => {
    const read = () => setText(editor.getAttributes('table').caption ?? '')
    editor.on('selectionUpdate', read)
    return () => void editor.off('selectionUpdate', read)
  }, [editor])
  return (
    <Input
      aria-label={t('writing.tables.caption')}
      placeholder={t('writing.tables.caption')}
      className="min-w-40 flex-1"
      value={text}
      onKeyDown={(event) => event.stopPropagation()}
      onChange={(event) => {
        setText(event.target.value)
        editor.commands.updateAttributes('table', { caption: event.target.value })
      }}
    />
  )
}
