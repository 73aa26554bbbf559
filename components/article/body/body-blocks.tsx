import type { ReactNode } from 'react'
import { outlineByBlock } from '#domain/body/headings.ts'
import type { Block, Body, ListItem } from '#domain/body/schema.ts'
import { inlineText } from '#domain/body/text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'
import { BodyEmbed } from './body-embed.tsx'
import { BodyGallery } from './body-gallery.tsx'
import { BodyHeading } from './body-heading.tsx'
import { BodyPicture } from './body-picture.tsx'
import { BodyPost } from './body-post.tsx'
import { BodyTable } from './body-table.tsx'
import { InlineText } from './inline-text.tsx'

type Props = {
  body: Body
  pictures: Record<number, PictureView>
  edition: Edition
  /** What stands where the body has its Recall node. */
  recall: ReactNode
}

type Draw = Props & { anchors: ReturnType<typeof outlineByBlock> }

/** Draws every block of a body in order. */
export function BodyBlocks(props: Props) {
  return <Blocks content={props.body.content} draw={{ ...props, anchors: outlineByBlock(props.body) }} />
}

function Blocks({ content, draw }: { content: readonly (Block | ListItem)[]; draw: Draw }) {
  // A body never changes in place, so that a block's number is its identity.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return content.map((block, index) => <OneBlock key={index} block={block} draw={draw} />)
}

function OneBlock({ block, draw }: { block: Block | ListItem; draw: Draw }) {
  const { pictures, edition, recall, anchors } = draw
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? (
        <p>
          <InlineText content={block.content} />
        </p>
      ) : null
    case 'heading':
      return <BodyHeading block={block} anchor={anchors.get(block)} />
    case 'bulletList':
      return (
        <ul>
          <Blocks content={block.content} draw={draw} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol start={block.attrs?.start}>
          <Blocks content={block.content} draw={draw} />
        </ol>
      )
    case 'listItem':
      return (
        <li>
          <Blocks content={block.content} draw={draw} />
        </li>
      )
    case 'blockquote':
      return (
        <blockquote className={opensWithMark(block.content) ? 'body-quote body-quote-marked' : 'body-quote'}>
          <Blocks content={block.content} draw={draw} />
        </blockquote>
      )
    case 'picture':
      return <BodyPicture attrs={block.attrs} picture={pictures[block.attrs.pictureId]} edition={edition} />
    case 'gallery':
      return <BodyGallery attrs={block.attrs} pictures={pictures} edition={edition} />
    case 'table':
      return <BodyTable block={block} edition={edition} />
    case 'pullQuote':
      return block.content?.length ? (
        <figure className="body-pull">
          <blockquote>
            <p>
              <InlineText content={block.content} />
            </p>
          </blockquote>
          {block.attrs.attribution && <figcaption>{block.attrs.attribution}</figcaption>}
        </figure>
      ) : null
    case 'factBox':
      return (
        // Not an aside: browsers' reader views throw those away, and the facts belong to the story.
        <section className="body-facts" aria-label={block.attrs.title || undefined}>
          {block.attrs.title && <p className="body-facts-title">{block.attrs.title}</p>}
          <Blocks content={block.content} draw={draw} />
        </section>
      )
    case 'embed':
      return block.attrs.card ? (
        <BodyPost url={block.attrs.url} card={block.attrs.card} edition={edition} />
      ) : (
        <BodyEmbed attrs={block.attrs} edition={edition} />
      )
    case 'recall':
      return recall
    case 'horizontalRule':
      return <hr />
  }
}

/** True when a quotation begins with a quotation mark, which then hangs in the margin. */
function opensWithMark(content: ListItem['content']): boolean {
  const [first] = content
  return first?.type === 'paragraph' && /^["“„«‘'—–]/.test(inlineText(first.content))
}
