import { escapeHtml } from '#domain/body/html.ts'
import { type JsonRecord, lineOf, recordsOf } from './json-values.ts'

const BOLD = 1
const ITALIC = 2
const MAX_DEPTH = 60

/** A text of Ghost's editor of today as HTML. What it cannot say is named in `notes`. */
export function htmlOfLexical(document: JsonRecord, notes: string[]): string {
  const [root] = recordsOf(document.root)
  return root ? childrenOf(root, notes, 0) : ''
}

function childrenOf(node: JsonRecord, notes: string[], depth: number): string {
  if (depth > MAX_DEPTH) return ''
  return recordsOf(node.children)
    .map((child) => writeNode(child, notes, depth + 1))
    .join('')
}

const wrap = (tag: string, inner: string) => `<${tag}>${inner}</${tag}>`

function writeNode(node: JsonRecord, notes: string[], depth: number): string {
  const inner = () => childrenOf(node, notes, depth)
  switch (lineOf(node.type).replace(/^extended-/, '')) {
    case 'text':
      return textOf(node)
    case 'linebreak':
      return '<br>'
    case 'paragraph':
      return wrap('p', inner())
    case 'heading':
      return wrap(/^h[1-6]$/.test(lineOf(node.tag)) ? lineOf(node.tag) : 'h2', inner())
    case 'list':
      return wrap(node.listType === 'number' ? 'ol' : 'ul', inner())
    case 'listitem':
      return wrap('li', inner())
    case 'quote':
    case 'aside':
      return wrap('blockquote', wrap('p', inner()))
    case 'link':
      return `<a href="${escapeHtml(lineOf(node.url))}">${inner()}</a>`
    case 'horizontalrule':
      return '<hr>'
    default:
      return cardHtml(lineOf(node.type), node, notes) ?? inner()
  }
}

function textOf(node: JsonRecord): string {
  const format = Number(node.format) || 0
  let html = escapeHtml(lineOf(node.text))
  if (format & BOLD) html = wrap('strong', html)
  if (format & ITALIC) html = wrap('em', html)
  return html
}

/** A card of Ghost's editors, of today's or of the one before, as HTML; null when it is none that we know. */
export function cardHtml(name: string, card: JsonRecord, notes: string[]): string | null {
  const caption = card.caption ? `<figcaption>${lineOf(card.caption)}</figcaption>` : ''
  const link = (href: unknown, words: unknown) =>
    `<p><a href="${escapeHtml(lineOf(href))}">${escapeHtml(lineOf(words) || lineOf(href))}</a></p>`
  switch (name) {
    case 'image':
      return figure(card, caption)
    case 'gallery':
      return `${recordsOf(card.images)
        .map((image) => figure({ ...image, src: image.src ?? image.fileName }, ''))
        .join('')}${caption ? `<p>${lineOf(card.caption)}</p>` : ''}`
    case 'embed':
      return lineOf(card.url)
        ? `<figure><iframe src="${escapeHtml(lineOf(card.url))}"></iframe>${caption}</figure>`
        : lineOf(card.html)
    case 'html':
      return lineOf(card.html)
    case 'markdown':
    case 'card-markdown':
      notes.push('A part written in Markdown was taken as plain text')
      return lineOf(card.markdown)
        .split(/\n{2,}/)
        .map((part) => wrap('p', escapeHtml(part)))
        .join('')
    case 'bookmark': {
      const [metadata] = recordsOf(card.metadata)
      return link(card.url, metadata?.title)
    }
    case 'callout':
      return wrap('p', lineOf(card.calloutText))
    case 'toggle':
      return wrap('h3', lineOf(card.heading)) + lineOf(card.content)
    case 'button':
      return link(card.buttonUrl, card.buttonText)
    case 'file':
      return link(card.src, card.fileTitle || card.fileName)
    case 'video':
    case 'audio':
      return `<${name} src="${escapeHtml(lineOf(card.src))}"></${name}>`
    case 'hr':
      return '<hr>'
    case 'code':
    case 'codeblock':
      return wrap('pre', escapeHtml(lineOf(card.code)))
    case 'paywall':
    case 'email':
    case 'email-cta':
    case 'signup':
      notes.push('A card for subscribers was left out')
      return ''
    default:
      return null
  }
}

function figure(image: JsonRecord, caption: string): string {
  return `<figure><img src="${escapeHtml(lineOf(image.src))}" alt="${escapeHtml(lineOf(image.alt))}">${caption}</figure>`
}
