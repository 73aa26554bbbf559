import type { Block, Body } from './schema.ts'

/** The id of a block of the top level, or undefined while it has none. */
export function blockIdOf(block: Block): string | undefined {
  return block.attrs?.id
}

/** A block without its id: two blocks say the same when this is the same. */
export function withoutId(block: Block): Block {
  if (!block.attrs || !('id' in block.attrs)) return block
  const { id: _, ...attrs } = block.attrs
  if (Object.keys(attrs).length > 0) return { ...block, attrs } as Block
  const { attrs: _none, ...bare } = block
  return bare as Block
}

/**
 * The body with an id on each of its blocks. Ids that are there stay, but for a second block of the same id. New ones are
 * made of the block's own words and place, so that two people who open the same old body give its blocks the same ids.
 */
export function withBlockIds(body: Body): Body {
  const taken = new Set<string>()
  const content = body.content.map((block, index) => {
    const own = blockIdOf(block)
    if (own && !taken.has(own)) {
      taken.add(own)
      return block
    }
    let id = digest(`${index}${JSON.stringify(withoutId(block))}`)
    while (taken.has(id)) id = digest(`${id}${index}`)
    taken.add(id)
    return { ...block, attrs: { ...block.attrs, id } } as Block
  })
  return { ...body, content }
}

/** FNV-1a over 64 bits as ten letters and digits: an identity within one body, not a secret. */
function digest(text: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code ^ low, 0x85ebca6b)
  }
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).slice(-10).padStart(10, '0')
}
