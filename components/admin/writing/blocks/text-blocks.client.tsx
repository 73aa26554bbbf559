'use client'

import { NodeViewContent, type NodeViewProps } from '@tiptap/react'
import { useWords } from '#components/admin/words.client.tsx'
import { Input } from '#components/ui/input.tsx'
import { BlockFrame } from './block-frame.client.tsx'

const bare = 'border-0 bg-transparent px-0 pr-9'

export function PullQuoteBlock({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useWords()
  return (
    <BlockFrame label={t('writing.pullQuote')} remove={deleteNode} isText>
      <NodeViewContent className="min-h-8 pr-9 font-semibold font-serif text-2xl leading-snug" />
      <div contentEditable={false}>
        <Input
          aria-label={t('writing.attribution')}
          placeholder={t('writing.attribution')}
          className={bare}
          value={node.attrs.attribution}
          onChange={(event) => updateAttributes({ attribution: event.target.value })}
        />
      </div>
    </BlockFrame>
  )
}

export function FactBoxBlock({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useWords()
  return (
    <BlockFrame label={t('writing.factBox')} remove={deleteNode} isText>
      <div contentEditable={false}>
        <Input
          aria-label={t('writing.factTitle')}
          placeholder={t('writing.factTitle')}
          className={`${bare} font-semibold`}
          value={node.attrs.title}
          onChange={(event) => updateAttributes({ title: event.target.value })}
        />
      </div>
      <NodeViewContent className="writing-inner font-serif text-[1.0625rem] leading-relaxed" />
    </BlockFrame>
  )
}
