import type { Block } from '../schema.ts'
import { isSafeHref, storableText } from '../schema.ts'
import { BodyBuilder } from './builder.ts'
import type { Notes } from './notes.ts'

/** A picture that the HTML showed, in order: `caption` is the figure's. */
export type PictureRef = { url: string; alt: string; caption: string }

export type HtmlContext = {
  /** The address that relative links and pictures are resolved against. Without it relative links are dropped. */
  baseUrl?: string
  /** Ids in our library by the picture's whole address. A picture that is not here is left out with a note. */
  pictures?: ReadonlyMap<string, number>
  /** Takes pictures that stand in the HTML itself (data: addresses) too, as a paste has them. */
  inlinePictures?: boolean
  /** Text of a WordPress database: shortcodes, and line ends that mean line breaks. */
  wordpress?: boolean
}

export type Attributes = Record<string, string>
type PictureBlock = Extract<Block, { type: 'picture' }>
type EmbedBlock = Extract<Block, { type: 'embed' }>
type Figure = {
  pictures: number
  last: PictureBlock | EmbedBlock | null
  refs: PictureRef[]
  caption: string
}

type Cell = { isHeader: boolean; colspan: number; rowspan: number; blocks: Block[] }
/** A table while it is read: each cell is built by itself; `depth` counts tables that stand in it. */
export type TableReading = { outer: BodyBuilder; rows: Cell[][]; depth: number }

/** What an element does when it opens; what it returns is done when it closes. */
export type Open = (reading: Reading, attrs: Attributes) => (() => void) | undefined

/** What is known at one point of the HTML: the marks, the figure, the table row, and the body so far. */
export class Reading {
  readonly notes: Notes
  /** The body, or the cell of a table, that words go to. */
  builder: BodyBuilder
  readonly context: HtmlContext
  readonly refs: PictureRef[] = []
  /** Blank lines of bare text begin a paragraph; in WordPress text single ones break the line. */
  readonly autoParagraphs: boolean
  readonly autoBreaks: boolean

  /** Elements open whose content vanishes. */
  skipped = 0
  bold = 0
  italic = 0
  preformatted = 0
  /** Elements open that hold one paragraph each: a blank line in them is only a space. */
  explicit = 0
  links: (string | null)[] = []
  figures: Figure[] = []
  table: TableReading | null = null
  /** Addresses met in quotations, innermost last: the post that an embedded quotation stands for. */
  lastLinks: string[] = []

  constructor(context: HtmlContext, notes: Notes, html: string) {
    this.context = context
    this.notes = notes
    this.builder = new BodyBuilder(notes)
    this.autoBreaks = Boolean(context.wordpress) && !html.includes('<!-- wp:')
    this.autoParagraphs = this.autoBreaks || !/<(?:p|br|div|li|td)[\s/>]/i.test(html)
  }

  text(raw: string): void {
    if (this.skipped > 0) return
    const bare = this.explicit === 0 && this.table === null
    if (this.preformatted > 0) this.#lines(raw.replace(/\t| {2}/g, '\u00a0\u00a0'))
    else if (bare && this.autoParagraphs && raw.includes('\n')) this.#paragraphs(raw)
    else this.#run(raw)
  }

  breakLine(): void {
    this.builder.add('break')
  }

  /** Ends the line where a block begins or ends. */
  boundary(): void {
    this.builder.flush()
  }

  link(href: string, label: string): void {
    this.builder.flush()
    this.builder.add({ text: label, bold: false, italic: false, href })
    this.builder.flush()
  }

  /** A whole http, https or mailto address, or null. */
  address(raw: string | undefined): string | null {
    const value = storableText(raw ?? '').trim()
    if (!value || value.startsWith('#')) return null
    const url = URL.parse(value, this.context.baseUrl)
    if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
    return url.href.length <= 2048 && isSafeHref(url.href) ? url.href : null
  }

  #paragraphs(text: string): void {
    text.split(/\n[ \t\r]*\n\s*/).forEach((part, index) => {
      if (index > 0) this.builder.flush()
      if (this.autoBreaks) this.#lines(part)
      else this.#run(part)
    })
  }

  #lines(text: string): void {
    text.split(/\r?\n/).forEach((line, index) => {
      // "<br>" and the line end after it are one break.
      if (index > 0 && this.builder.lastRun !== 'break') this.builder.add('break')
      if (index > 0 && this.preformatted > 0 && !line) this.builder.add('break')
      this.#run(line)
    })
  }

  #run(text: string): void {
    if (!text) return
    this.builder.add({ text, bold: this.bold > 0, italic: this.italic > 0, href: this.links.at(-1) ?? null })
  }
}
