import type { Extensions, Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Link } from '@tiptap/extension-link'
import { ListItem, OrderedList } from '@tiptap/extension-list'
import { StarterKit } from '@tiptap/starter-kit'
import { EmbedNode, GalleryNode, PictureNode, RecallNode } from './blocks/atom-nodes.ts'
import { BlockIds } from './blocks/block-ids.ts'
import { BlockMoves } from './blocks/block-moves.ts'
import { FactBoxNode, PullQuoteNode, tableNodes } from './blocks/text-nodes.ts'

// The document that this makes is exactly the one of domain/body/schema.ts; extensions.test.ts holds the two together.

const Quote = Blockquote.extend({ content: '(paragraph | bulletList | orderedList)+' })
const Item = ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' })
const NumberedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => Math.max(0, Number(element.getAttribute('start') ?? 1) || 1),
      },
    }
  },
})

const PlainLink = Link.extend({
  inclusive: false,
  addAttributes() {
    return { href: { default: null } }
  },
})

type Nodes = Partial<Record<'picture' | 'gallery' | 'embed' | 'recall' | 'pullQuote' | 'factBox', Node>>

/** The editor's nodes and marks. The desk passes nodes that draw themselves; tests take the plain ones. */
export function bodyExtensions({
  picture = PictureNode,
  gallery = GalleryNode,
  pullQuote = PullQuoteNode,
  factBox = FactBoxNode,
  embed = EmbedNode,
  recall = RecallNode,
}: Nodes = {}): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      heading: { levels: [2, 3] },
      link: false,
      listItem: false,
      orderedList: false,
      strike: false,
      trailingNode: false,
      underline: false,
      dropcursor: { color: 'var(--color-focus)', width: 2 },
    }),
    Quote,
    Item,
    NumberedList,
    PlainLink.configure({
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      defaultProtocol: 'https',
      HTMLAttributes: { target: null, rel: null },
      isAllowedUri: (address) => /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(address),
    }),
    picture,
    gallery,
    pullQuote,
    factBox,
    embed,
    recall,
    ...tableNodes,
    BlockIds,
    BlockMoves,
  ]
}
