'use client'

import { type NodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import { History, SquarePlay } from 'lucide-react'
import { createContext, useContext } from 'react'
import { PictureFrame } from '#components/admin/pictures/picture-frame.tsx'
import { PictureWords } from '#components/admin/pictures/picture-words.client.tsx'
import { usePictureShelf } from '#components/admin/pictures/shelf.client.tsx'
import { useWords } from '#components/admin/words.client.tsx'
import { describeEmbed } from '#domain/body/embeds.ts'
import type { PostCard } from '#domain/body/schema.ts'
import { EmbedNode, GalleryNode, PictureNode, RecallNode } from './blocks/atom-nodes.ts'
import { BlockFrame } from './blocks/block-frame.client.tsx'
import { GalleryBlock } from './blocks/gallery-block.client.tsx'
import { FactBoxBlock, PullQuoteBlock } from './blocks/text-blocks.client.tsx'
import { FactBoxNode, PullQuoteNode } from './blocks/text-nodes.ts'

/** The headlines of the Recall links that the editor chose, for the block in the text. */
export const RecallHeadlines = createContext<string[]>([])

function PictureBlock({ node, updateAttributes, deleteNode, editor, getPos }: NodeViewProps) {
  const t = useWords()
  const { pictures } = usePictureShelf()
  const { pictureId, alt, caption, credit } = node.attrs
  return (
    <BlockFrame label={t('writing.picture')} remove={deleteNode}>
      <div data-drag-handle className="mb-3 cursor-grab">
        <PictureFrame picture={pictures[pictureId]} alt="" sizes="44rem" />
      </div>
      <PictureWords
        id={`picture-${editor.instanceId}-${getPos() ?? 0}`}
        words={{ alt, caption, credit }}
        onChange={updateAttributes}
      />
    </BlockFrame>
  )
}

function EmbedBlock({ node, deleteNode }: NodeViewProps) {
  const t = useWords()
  const known = describeEmbed(node.attrs.url)
  const card: PostCard | null = node.attrs.card
  return (
    <BlockFrame label={t('writing.embed')} remove={deleteNode}>
      <div data-drag-handle className="flex cursor-grab items-center gap-3 pr-9 text-sm">
        <SquarePlay aria-hidden className="size-5 shrink-0 text-soft" />
        <span className="grid min-w-0">
          <span className="font-medium">{node.attrs.title || known?.label || t('writing.embed')}</span>
          <a href={node.attrs.url} target="_blank" rel="noreferrer" className="truncate text-soft text-xs">
            {node.attrs.url}
          </a>
        </span>
      </div>
      {card && (
        <blockquote className="mt-2 border-line border-l-2 pl-3 text-sm">
          <p className="whitespace-pre-line">{card.text}</p>
          <p className="mt-1 text-soft text-xs">{card.author}</p>
        </blockquote>
      )}
    </BlockFrame>
  )
}

function RecallBlock({ deleteNode }: NodeViewProps) {
  const t = useWords()
  const headlines = useContext(RecallHeadlines)
  return (
    <BlockFrame label={t('writing.recall')} remove={deleteNode}>
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
    </BlockFrame>
  )
}

/** The blocks that draw themselves in the text. */
export const drawnNodes = {
  picture: PictureNode.extend({ addNodeView: () => ReactNodeViewRenderer(PictureBlock) }),
  gallery: GalleryNode.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryBlock) }),
  pullQuote: PullQuoteNode.extend({ addNodeView: () => ReactNodeViewRenderer(PullQuoteBlock) }),
  factBox: FactBoxNode.extend({ addNodeView: () => ReactNodeViewRenderer(FactBoxBlock) }),
  embed: EmbedNode.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedBlock) }),
  recall: RecallNode.extend({ addNodeView: () => ReactNodeViewRenderer(RecallBlock) }),
}
