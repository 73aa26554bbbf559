import type { Inline, Mark } from './schema.ts'

/** Neighbours in a line that one link holds together; `href` is null outside links. */
export type LinkGroup = { href: string | null; nodes: Inline[] }

/** The address that a node links to, or null. */
export function linkOf(node: Inline): string | null {
  const link = node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link') : undefined
  return link?.type === 'link' ? link.attrs.href : null
}

/** True when the node is text that carries the mark. */
export function hasMark(node: Inline, type: Mark['type']): boolean {
  return node.type === 'text' && Boolean(node.marks?.some((mark) => mark.type === type))
}

/** A line cut where links begin and end, so that a link with bold words inside is drawn as one link. */
export function groupByLink(content: readonly Inline[] = []): LinkGroup[] {
  const groups: LinkGroup[] = []
  for (const node of content) {
    const href = linkOf(node)
    const last = groups.at(-1)
    if (last && last.href === href) last.nodes.push(node)
    else groups.push({ href, nodes: [node] })
  }
  return groups
}
