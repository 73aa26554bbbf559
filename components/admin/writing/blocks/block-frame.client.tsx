'use client'

import { NodeViewWrapper } from '@tiptap/react'
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = { label: string; remove: () => void; isText?: boolean; children: ReactNode }

/** The frame of a block that draws itself, with its name and a way to take it out. */
export function BlockFrame({ label, remove, isText, children }: Props) {
  const t = useWords()
  return (
    <NodeViewWrapper contentEditable={isText ? undefined : false} className="my-5 font-sans">
      <figure aria-label={label} className="relative rounded-lg border border-line bg-panel p-3">
        {children}
        <div contentEditable={false} className="absolute top-2 right-2">
          <Button
            variant="secondary"
            size="icon-sm"
            aria-label={t('writing.removeBlock', { block: label })}
            onClick={remove}
          >
            <Trash2 />
          </Button>
        </div>
      </figure>
    </NodeViewWrapper>
  )
}
