import type { Node } from '@tiptap/pm/model'
import { type Anchor, BEFORE_MOST, findQuote, QUOTE_MOST } from '#domain/comments/rules.ts'

export type Range = { from: number; to: number }

/** The text of a block of the top level, and where in the document each of its characters stands. */
export function textOf(block: Node, start: number): { text: string; at: number[] } {
  const at: number[] = []
  let text = ''
  block.descendants((node, offset) => {
    const place = start + 1 + offset
    if (node.isText && node.text) {
      for (let index = 0; index < node.text.length; index++) at.push(place + index)
      text += node.text
    } else if ((node.isTextblock && text !== '') || node.isInline) {
      at.push(place)
      text += '\n'
    }
    return true
  })
  return { text, at }
}

/** Where the words of an anchor stand: in their block, or, when that was split or joined, in another. Null when they are gone. */
export function placeOf(doc: Node, anchor: Anchor): Range | null {
  let elsewhere: Range | null = null
  let here: Range | null = null
  doc.forEach((block, start) => {
    const isHome = block.attrs.id === anchor.blockId
    if (here || (elsewhere && !isHome)) return
    const { text, at } = textOf(block, start)
    const found = findQuote(text, anchor)
    const [from, last] = [at[found], at[found + anchor.quote.length - 1]]
    if (from === undefined || last === undefined) return
    if (isHome) here = { from, to: last + 1 }
    else elsewhere = { from, to: last + 1 }
  })
  return here ?? elsewhere
}

/** The anchor of a range: the part of it that lies in its first block. Null where there are no words. */
export function anchorAt(doc: Node, { from, to }: Range): Anchor | null {
  const place = doc.resolve(from)
  const block = doc.maybeChild(place.index(0))
  if (!block?.attrs.id) return null
  const start = place.depth > 0 ? place.before(1) : from
  const { text, at } = textOf(block, start)
  const first = at.findIndex((position) => position >= from)
  if (first < 0) return null
  const end = at.findIndex((position) => position >= to)
  const words = text.slice(first, end < 0 ? undefined : end)
  const quote = words.trimEnd().slice(0, QUOTE_MOST)
  if (quote.trim() === '') return null
  return { blockId: block.attrs.id, quote, before: text.slice(Math.max(0, first - BEFORE_MOST), first) }
}
