'use client'

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { History, SquarePlay, Trash2 } from 'lucide-react'
import { createContext, type ReactNode, useContext } from 'react'
import { PictureFrame } from '#components/admin/pictures/picture-frame.tsx'
import { PictureWords } from '#components/admin/pictures/picture-words.client.tsx'
import { usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { describeEmbed } from '#domain/body/embeds.ts'
import { EmbedNode, PictureNode, RecallNode } from './extensions.ts'

/** The headlines of the Recall links that the editor chose, for the block in the text. */
export const RecallHeadlines = createContext<string[]>([])

function Frame({ label, remove, children }: { label: string; remove: () => void; children: ReactNode }) {
  const t = useWords()
  return (
    <NodeViewWrapper contentEditable={false} className="my-5 font-sans">
      <figure aria-label={label} className="relative rounded-lg border border-line bg-panel p-3">
        {children}
        <Button
          variant="secondary"
          size="icon-sm"
          className="absolute top-2 right-2"
          aria-label={t('writing.removeBlock', { block: label })}
          onClick={remove}
        >
          <Trash2 />
        </Button>
      </figure>
    </NodeViewWrapper>
  )
}

function PictureBlock({ node, updateAttributes, deleteNode, editor, getPos }: NodeViewProps) {
  const t = useWords()
  const { pictures } = usePictureShelf()
  const { pictureId, alt, caption, credit } = node.attrs
  return (
    <Frame label={t('writing.picture')} remove={deleteNode}>
      <div data-drag-handle className="mb-3 cursor-grab">
        <PictureFrame picture={pictures[pictureId]} alt="" sizes="44rem" />
      </div>
      <PictureWords
        id={`picture-${editor.instanceId}-${getPos() ?? 0}`}
        words={{ alt, caption, credit }}
        onChange={updateAttributes}
      />
    </Frame>
  )
}

function EmbedBlock({ node, deleteNode }: NodeViewProps) {
  const t = useWords()
  const known = describeEmbed(node.attrs.url)
  return (
    <Frame label={t('writing.embed')} remove={deleteNode}>
      <div data-drag-handle className="flex cursor-grab items-center gap-3 pr-9 text-sm">
        <SquarePlay aria-hidden className="size-5 shrink-0 text-soft" />
        <span className="grid min-w-0">
          <span className="font-medium">{node.attrs.title || known?.label || t('writing.embed')}</span>
          <a href={node.attrs.url} target="_blank" rel="noreferrer" className="truncate text-soft text-xs">
            {node.attrs.url}
          </a>
        </span>
      </div>
    </Frame>
  )
}

function RecallBlock({ deleteNode }: NodeViewProps) {
  const t = useWords()
  const headlines = useContext(RecallHeadlines)
  return (
    <Frame label={t('writing.recall')} remove={deleteNode}>
      <div data-drag-handle className="grid cursor-grab gap-1 border-accent border-l-2 pr-9 pl-3 text-sm">
        <span className="flex items-center gap-2 font-semibold text-accent text-xs">
          <History aria-hidden className="size-4" />
          {t('writing.recall')}
        </span>
        {headlines.length === 0 && <span className="text-soft">{t('recall.filledByItself')}</span>}
        {headlines.map((headline) => (
          <span key={headline} className="font-serif">
            {headline}
          </span>
        ))}
      </div>
    </Frame>
  )
}

/** The blocks that draw themselves in the text. */
export const drawnNodes = {
  picture: PictureNode.extend({ addNodeView: () => ReactNodeViewRenderer(PictureBlock) }),
  embed: EmbedNode.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedBlock) }),
  recall: RecallNode.extend({ addNodeView: () => ReactNodeViewRenderer(RecallBlock) }),
}
