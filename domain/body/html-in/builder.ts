import { describeEmbed } from '../embeds.ts'
import { linkOf } from '../inline.ts'
import { type Block, type Body, EMPTY_BODY, type Inline, type ListItem, MAX_BLOCKS } from '../schema.ts'
import { type Run, tidyHeading, tidyLines, tidyText } from './lines.ts'
import type { Notes } from './notes.ts'

type Child = ListItem['content'][number]
type ListFrame = { kind: 'list'; ordered: boolean; start: number; content: ListItem[] }
type Frame =
  | { kind: 'doc'; content: Block[] }
  | { kind: 'quote'; content: Child[] }
  | { kind: 'item'; content: Child[] }
  | ListFrame

/** Lists stand at most this deep in each other; what is deeper joins the list around it. */
const MAX_FRAMES = 12

/**
 * Builds a body from a stream of words and blocks, whatever their order: each block finds the nearest place where the
 * schema allows it, so that the result is always valid.
 */
export class BodyBuilder {
  readonly #notes: Notes
  readonly #doc: Extract<Frame, { kind: 'doc' }> = { kind: 'doc', content: [] }
  readonly #frames: Frame[] = [this.#doc]
  /** Pictures and embeds met inside a list or a quotation: they follow it. */
  #after: Block[] = []
  #runs: Run[] = []

  constructor(notes: Notes) {
    this.#notes = notes
  }

  get lineIsEmpty(): boolean {
    return this.#runs.every((run) => run === 'break' || !run.text.trim())
  }

  get lastRun(): Run | undefined {
    return this.#runs.at(-1)
  }

  add(run: Run): void {
    this.#runs.push(run)
  }

  /** Ends the line as one or more paragraphs. */
  flush(): void {
    const runs = this.#takeRuns()
    for (const content of tidyLines(runs)) this.#place(paragraphOrEmbed(content))
  }

  /** Ends the line as a subheading. */
  flushHeading(level: 2 | 3): void {
    const content = tidyHeading(this.#takeRuns())
    if (content.length > 0) this.#place({ type: 'heading', attrs: { level }, content })
  }

  /** Takes the line away as bare words, for a caption. */
  takeText(): string {
    return tidyText(this.#takeRuns())
  }

  /** Ends the line and adds a block after it. */
  block(block: Block): void {
    this.flush()
    this.#place(block)
  }

  openQuote(): void {
    this.flush()
    // A quotation inside another or inside a list is not known to the schema: its words stay where they are.
    this.#push(this.#top.kind === 'doc' ? { kind: 'quote', content: [] } : this.#top)
  }

  openList(ordered: boolean, start = 1): void {
    this.flush()
    const tooDeep = this.#frames.length >= MAX_FRAMES
    if (tooDeep) this.#notes.add('A list was nested too deeply and joined the list around it')
    this.#push(tooDeep ? this.#top : { kind: 'list', ordered, start, content: [] })
  }

  openItem(): void {
    this.flush()
    this.#push(this.#top.kind === 'list' ? { kind: 'item', content: [] } : this.#top)
  }

  /** Closes what the last open call opened. */
  close(): void {
    this.flush()
    const frame = this.#frames.pop()
    // A frame that stood for the one below it has nothing of its own to hand over.
    if (!frame || frame === this.#frames.at(-1)) return
    if (frame.content.length > 0) this.#attach(frame)
    if (this.#top === this.#doc) for (const block of this.#after.splice(0)) this.#place(block)
  }

  /** Drops the quotation that is open, with all its words. */
  discardQuote(): void {
    this.#takeRuns()
    if (this.#top.kind === 'quote') this.#top.content.length = 0
  }

  finish(): Body {
    while (this.#frames.length > 1) this.close()
    this.flush()
    return this.#doc.content.length > 0 ? { type: 'doc', content: this.#doc.content } : EMPTY_BODY
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? this.#doc
  }

  #push(frame: Frame): void {
    this.#frames.push(frame)
  }

  #takeRuns(): Run[] {
    const runs = this.#runs
    this.#runs = []
    return runs
  }

  #attach(frame: Frame): void {
    if (frame.kind === 'quote') this.#place({ type: 'blockquote', content: frame.content })
    else if (frame.kind === 'list') this.#place(list(frame))
    else if (frame.kind === 'item' && this.#top.kind === 'list') this.#top.content.push(item(frame.content))
  }

  #place(block: Block): void {
    const top = this.#top
    if (top.kind === 'doc') {
      if (top.content.length < MAX_BLOCKS) top.content.push(block)
      else this.#notes.add(`What follows the first ${MAX_BLOCKS} blocks was left out`)
      return
    }
    const child = asChild(block)
    if (!child) {
      if (block.type !== 'horizontalRule' && this.#after.length < MAX_BLOCKS) this.#after.push(block)
      return
    }
    if (top.kind === 'quote' || top.kind === 'item') top.content.push(child)
    else if (child.type === 'paragraph') top.content.push(item([child]))
    else {
      const last = top.content.at(-1)
      if (last) last.content.push(child)
      else top.content.push(item([child]))
    }
  }
}

function list({ ordered, start, content }: ListFrame): Block {
  if (!ordered) return { type: 'bulletList', content }
  return start === 1 ? { type: 'orderedList', content } : { type: 'orderedList', attrs: { start }, content }
}

/** The editor's list items begin with a paragraph, so those from outside do too. */
function item(content: Child[]): ListItem {
  const starts = content[0]?.type === 'paragraph'
  return { type: 'listItem', content: starts ? content : [{ type: 'paragraph' }, ...content] }
}

/** The block as lists and quotations can hold it: a subheading becomes a bold paragraph. Null when they cannot. */
function asChild(block: Block): Child | null {
  if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList') return block
  if (block.type !== 'heading') return null
  const content = (block.content ?? []).map(
    (node): Inline =>
      node.type === 'text' ? { ...node, marks: [...(node.marks ?? []), { type: 'bold' }] } : node,
  )
  return { type: 'paragraph', content }
}

/** A line that is nothing but the address of a video or post is that video or post. */
function paragraphOrEmbed(content: Inline[]): Block {
  const [only, ...others] = content
  if (only?.type === 'text' && others.length === 0 && /^https?:\/\/\S+$/.test(only.text)) {
    const embed = describeEmbed(linkOf(only) ?? only.text)
    if (embed) return { type: 'embed', attrs: { url: embed.url, title: '' } }
  }
  return { type: 'paragraph', content }
}
