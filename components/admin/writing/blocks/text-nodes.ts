import { mergeAttributes, Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

/** Words of the text or of somebody in it, set large, with a name below. */
export const PullQuoteNode = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  draggable: false,
  addAttributes() {
    return {
      attribution: { default: '', parseHTML: (element) => element.getAttribute('data-attribution') ?? '' },
    }
  },
  parseHTML: () => [{ tag: 'div[data-pull-quote]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    mergeAttributes(
      { 'data-id': HTMLAttributes['data-id'] },
      {
        'data-pull-quote': '',
        'data-attribution': node.attrs.attribution,
      },
    ),
    0,
  ],
})

/** Facts beside the story, under a title of their own. */
export const FactBoxNode = Node.create({
  name: 'factBox',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  isolating: true,
  addAttributes() {
    return { title: { default: '', parseHTML: (element) => element.getAttribute('data-title') ?? '' } }
  },
  parseHTML: () => [{ tag: 'aside[data-fact-box]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'aside',
    mergeAttributes(
      { 'data-id': HTMLAttributes['data-id'] },
      {
        'data-fact-box': '',
        'data-title': node.attrs.title,
      },
    ),
    0,
  ],
})

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.max(1, Math.min(300, Number(element.getAttribute(name)) || 1)),
})
const cell = {
  content: 'paragraph+',
  addAttributes() {
    return { colspan: span('colspan'), rowspan: span('rowspan') }
  },
}

/** A table with a caption; its rows and cells are the library's, without widths and colours. */
export const tableNodes = [
  Table.extend({
    addAttributes() {
      return { caption: { default: '', parseHTML: (element) => element.getAttribute('data-caption') ?? '' } }
    },
    // The library's own view draws widths that a body does not have.
    addNodeView: () => null,
    renderHTML({ node, HTMLAttributes }) {
      return [
        'table',
        mergeAttributes({ 'data-id': HTMLAttributes['data-id'] }, { 'data-caption': node.attrs.caption }),
        ['tbody', 0],
      ]
    },
  }).configure({ resizable: false, allowTableNodeSelection: true }),
  TableRow,
  TableHeader.extend(cell),
  TableCell.extend(cell),
]
