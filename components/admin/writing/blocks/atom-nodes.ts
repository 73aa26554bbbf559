import { mergeAttributes, Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

// Blocks that the cursor does not enter: their words are typed into fields.

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
      ...idOf(node),
    },
  ],
})

/** Several pictures side by side, each with its words. */
export const GalleryNode = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return { pictures: { default: [] }, caption: { default: '' } }
  },
  parseHTML: () => [
    {
      tag: 'div[data-gallery]',
      getAttrs: (element) => {
        const pictures = readJson(element.getAttribute('data-gallery'))
        if (!Array.isArray(pictures) || pictures.length === 0) return false
        return { pictures, caption: element.getAttribute('data-caption') ?? '' }
      },
    },
  ],
  renderHTML: ({ node }) => [
    'div',
    {
      'data-gallery': JSON.stringify(node.attrs.pictures),
      'data-caption': node.attrs.caption,
      ...idOf(node),
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
    return { url: { default: '' }, title: { default: '' }, card: { default: null } }
  },
  parseHTML: () => [
    {
      tag: 'div[data-embed]',
      getAttrs: (element) => ({
        url: element.getAttribute('data-embed') ?? '',
        title: element.getAttribute('data-title') ?? '',
        card: readJson(element.getAttribute('data-card')),
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'div',
    {
      'data-embed': node.attrs.url,
      'data-title': node.attrs.title,
      ...(node.attrs.card && { 'data-card': JSON.stringify(node.attrs.card) }),
      ...idOf(node),
    },
  ],
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

const idOf = (node: ProseMirrorNode) => (node.attrs.id ? { 'data-id': node.attrs.id } : {})

/** What our own clipboard carries as JSON; null for anything else. */
function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
