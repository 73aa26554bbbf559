import { Fragment } from 'react'
import { groupByLink, hasMark } from '#domain/body/inline.ts'
import type { Inline } from '#domain/body/schema.ts'

/** A line of text with its links, weights, slants and breaks. */
export function InlineText({ content }: { content: readonly Inline[] | undefined }) {
  return groupByLink(content).map(({ href, nodes }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
    const inner = nodes.map((node, at) => <OneNode key={at} node={node} />)
    if (href === null) {
      // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
      return <Fragment key={index}>{inner}</Fragment>
    }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes in place
      <a key={index} href={href}>
        {inner}
      </a>
    )
  })
}

function OneNode({ node }: { node: Inline }) {
  if (node.type === 'hardBreak') return <br />
  const slanted = hasMark(node, 'italic') ? <em>{node.text}</em> : node.text
  return hasMark(node, 'bold') ? <strong>{slanted}</strong> : slanted
}
