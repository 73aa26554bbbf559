import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/** The blocks of the top level, which comments, merges and live changes tell apart by their ids. */
const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'picture',
  'gallery',
  'table',
  'factBox',
  'embed',
  'recall',
  'horizontalRule',
]

/** Keeps an id on each block: a new block gets one, a copy another one, and a block that moves keeps its own. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes() {
    const id = {
      default: null,
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-id'),
      renderHTML: (attributes: Record<string, unknown>) =>
        attributes.id ? { 'data-id': String(attributes.id) } : {},
    }
    return [{ types: BLOCKS, attributes: { id } }]
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('blockIds'),
        appendTransaction(transactions, before, now) {
          if (!transactions.some(({ docChanged }) => docChanged)) return null
          const nameless = namelessBlocks(now.doc, before.doc)
          if (nameless.length === 0) return null
          const tr = now.tr.setMeta('addToHistory', false)
          for (const at of nameless) tr.setNodeAttribute(at, 'id', newId())
          return tr
        },
      }),
    ]
  },
})

const newId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 10)

/** Where the blocks stand that need an id. Of two blocks with one id, the one that was there before keeps it. */
export function namelessBlocks(doc: Node, before: Node): number[] {
  const holders = new Map<string, { node: Node; at: number }>()
  const nameless: number[] = []
  doc.forEach((node, at) => {
    const id = node.attrs.id
    const other = holders.get(id)
    if (!id) nameless.push(at)
    else if (!other) holders.set(id, { node, at })
    else if (before.children.includes(node) && !before.children.includes(other.node)) {
      nameless.push(other.at)
      holders.set(id, { node, at })
    } else nameless.push(at)
  })
  return nameless
}
