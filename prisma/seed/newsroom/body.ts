import type { Block, Body, Inline, Mark } from '#domain/body/schema.ts'

/** A picture of the body that still goes by its key; `resolveBody` gives it its id. */
export type DemoPicture = { type: 'demoPicture'; key: string; alt: string; caption: string; credit: string }
export type DemoBlock = Block | DemoPicture

/** What a body cannot know before the database does. */
export type Resolve = {
  pictureId: (key: string) => number
  /** The address of another demonstration article in the same edition. */
  articleHref: (key: string) => string
}

type Text = string | Inline
const ARTICLE_HREF = 'https://article.invalid/'

const inline = (parts: Text[]): Inline[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part))

const marked = (text: string, mark: Mark): Inline => ({ type: 'text', text, marks: [mark] })

export const b = (text: string): Inline => marked(text, { type: 'bold' })
export const i = (text: string): Inline => marked(text, { type: 'italic' })
export const link = (href: string, text: string): Inline => marked(text, { type: 'link', attrs: { href } })

/** A link to another demonstration article, by its key. */
export const ref = (key: string, text: string): Inline => link(`${ARTICLE_HREF}${key}`, text)

export const p = (...parts: Text[]): Block & { type: 'paragraph' } => ({
  type: 'paragraph',
  content: inline(parts),
})
export const h2 = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: inline([text]) })
export const h3 = (text: string): Block => ({ type: 'heading', attrs: { level: 3 }, content: inline([text]) })

const item = (text: Text) => ({ type: 'listItem' as const, content: [p(text)] })
export const ul = (...items: Text[]): Block => ({ type: 'bulletList', content: items.map(item) })
export const ol = (...items: Text[]): Block => ({ type: 'orderedList', content: items.map(item) })

export const quote = (...lines: string[]): Block => ({
  type: 'blockquote',
  content: lines.map((line) => p(line)),
})
export const embed = (url: string, title: string): Block => ({ type: 'embed', attrs: { url, title } })
export const recall = (): Block => ({ type: 'recall' })
export const picture = (
  key: string,
  words: { alt: string; caption: string; credit: string },
): DemoPicture => ({
  type: 'demoPicture',
  key,
  ...words,
})

/** The article keys that a body links to. */
export function linkedKeys(blocks: DemoBlock[]): string[] {
  const hrefs = [...JSON.stringify(blocks).matchAll(/"href":"([^"]*)"/g)].map((match) => match[1] ?? '')
  return hrefs.filter((href) => href.startsWith(ARTICLE_HREF)).map((href) => href.slice(ARTICLE_HREF.length))
}

/** The picture keys that a body shows. */
export function pictureKeys(blocks: DemoBlock[]): string[] {
  return blocks.flatMap((block) => (block.type === 'demoPicture' ? [block.key] : []))
}

/** The finished document: keys of pictures and articles replaced by what the database and the site call them. */
export function resolveBody(blocks: DemoBlock[], resolve: Resolve): Body {
  return { type: 'doc', content: blocks.map((block) => resolveBlock(block, resolve)) }
}

function resolveBlock(block: DemoBlock, resolve: Resolve): Block {
  if (block.type === 'demoPicture') {
    const { key, alt, caption, credit } = block
    return { type: 'picture', attrs: { pictureId: resolve.pictureId(key), alt, caption, credit } }
  }
  return block.type === 'paragraph' && block.content
    ? { ...block, content: block.content.map((part) => resolveInline(part, resolve)) }
    : block
}

function resolveInline(part: Inline, resolve: Resolve): Inline {
  if (part.type !== 'text' || !part.marks) return part
  const marks = part.marks.map((mark): Mark => {
    if (mark.type !== 'link' || !mark.attrs.href.startsWith(ARTICLE_HREF)) return mark
    return { type: 'link', attrs: { href: resolve.articleHref(mark.attrs.href.slice(ARTICLE_HREF.length)) } }
  })
  return { ...part, marks }
}
