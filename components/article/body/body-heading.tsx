import type { OutlineEntry } from '#domain/body/headings.ts'
import type { Block } from '#domain/body/schema.ts'
import { InlineText } from './inline-text.tsx'

type Props = { block: Extract<Block, { type: 'heading' }>; anchor: OutlineEntry | undefined }

/** A subheading, and beside it the link to its section. An empty one is not drawn. */
export function BodyHeading({ block, anchor }: Props) {
  if (!anchor) return null
  const Heading = block.attrs.level === 2 ? 'h2' : 'h3'
  return (
    <div className="body-heading">
      <Heading id={anchor.id}>
        <InlineText content={block.content} />
      </Heading>
      <a className="body-anchor" href={`#${anchor.id}`} aria-labelledby={anchor.id}>
        #
      </a>
    </div>
  )
}
