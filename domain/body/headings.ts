import { slugFromHeadline } from '#domain/articles/slug.ts'
import type { Block, Body } from './schema.ts'
import { inlineText } from './text.ts'

/** A subheading of a body with the anchor that its section is linked by. */
export type OutlineEntry = { id: string; level: 2 | 3; text: string }

// Anchors share the page with the ids of its other parts: these words are theirs.
const TAKEN = ['main', 'content', 'recall', 'search', 'top', 'share', 'comments', 'menu', 'theme', 'views']

/**
 * The subheadings of a body in order. Anchors are the words of the subheading in Latin letters, unique in the body, and
 * stay the same while the words and the order of equal subheadings do. An empty subheading has none and is left out.
 */
export function outline(body: Body): OutlineEntry[] {
  return [...outlineByBlock(body).values()]
}

/** The same by the subheading's own node, for a renderer that meets the nodes one by one. */
export function outlineByBlock(body: Body): Map<Block, OutlineEntry> {
  const taken = new Set(TAKEN)
  const entries = new Map<Block, OutlineEntry>()
  for (const block of body.content) {
    if (block.type !== 'heading') continue
    const text = inlineText(block.content).replace(/\s+/g, ' ').trim()
    if (!text) continue
    const id = freeAnchor(slugFromHeadline(text) || 'section', taken)
    taken.add(id)
    entries.set(block, { id, level: block.attrs.level, text })
  }
  return entries
}

function freeAnchor(base: string, taken: ReadonlySet<string>): string {
  // An id that starts with a letter needs no escaping in a style sheet.
  const start = /^[a-z]/.test(base) ? base : `s-${base}`
  if (!taken.has(start)) return start
  for (let number = 2; ; number++) if (!taken.has(`${start}-${number}`)) return `${start}-${number}`
}
