import { type Extensions, mergeAttributes, Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Link } from '@tiptap/extension-link'
import { ListItem, OrderedList } from '@tiptap/extension-list'
import { StarterKit } from '@tiptap/starter-kit'

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

/** A picture of the newsroom's store with the words that this article gives it. */
export const PictureNode = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      pictureId: { default: null },
      alt: { default: '' },
      caption: { default: '' },
      credit: { default: '' },
    }
  },
  parseHTML: () => [
    {
      tag: 'figure[data-picture]',
      getAttrs: (element) => {
        const pictureId = Number(element.getAttribute('data-picture'))
        if (!Number.isInteger(pictureId) || pictureId < 1) return false
        const word = (name: string) => element.getAttribute(`data-${name}`) ?? ''
        return { pictureId, alt: word('alt'), caption: word('caption'), credit: word('credit') }
      },
    },
  ],
  renderHTML: ({ node }) => [
    'figure',
    {
      'data-picture': node.attrs.pictureId,
      'data-alt': node.attrs.alt,
      'data-caption': node.attrs.caption,
      'data-credit': node.attrs.credit,
    },
  ],
})

/** A video or a post of another site, by its address. */
export const EmbedNode = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return { url: { default: '' }, title: { default: '' } }
  },
  parseHTML: () => [
    {
      tag: 'div[data-embed]',
      getAttrs: (element) => ({
        url: element.getAttribute('data-embed') ?? '',
        title: element.getAttribute('data-title') ?? '',
      }),
    },
  ],
  renderHTML: ({ node }) => ['div', { 'data-embed': node.attrs.url, 'data-title': node.attrs.title }],
})

/** The place in the text where Recall stands. */
export const RecallNode = Node.create({
  name: 'recall',
  group: 'block',
  atom: true,
  draggable: true,
  parseHTML: () => [{ tag: 'aside[data-recall]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { 'data-recall': '' })],
})

type Nodes = { picture?: Node; embed?: Node; recall?: Node }

/** The editor's nodes and marks. The desk passes nodes that draw themselves; tests take the plain ones. */
export function bodyExtensions({
  picture = PictureNode,
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
    embed,
    recall,
  ]
}
