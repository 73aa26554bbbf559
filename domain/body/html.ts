import { type PictureView, pictureUrl } from '#domain/pictures/rules.ts'
import { mediaUrl } from '#lib/url.ts'
import { describeEmbed } from './embeds.ts'
import { groupByLink, hasMark } from './inline.ts'
import { placeRecall } from './place-recall.ts'
import type { Block, Body, Inline, ListItem, PostCard, TableCell } from './schema.ts'
import { tableHead } from './table-head.ts'

export type BodyHtmlOptions = {
  /** Pictures by id; one that is missing is left out. */
  pictures: Record<number, PictureView>
  /** The whole address of a path on this site. */
  absoluteUrl: (path: string) => string
  /** The earlier stories, with whole addresses; null or an empty list leaves the block out. */
  recall: { label: string; links: readonly { url: string; headline: string }[] } | null
}

/** `text` for HTML and XML, in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/**
 * The body as HTML for places that have no style sheet of ours: feeds, mail, partners. All addresses are whole ones,
 * embeds are links, and every word is escaped.
 */
export function bodyHtml(body: Body, options: BodyHtmlOptions): string {
  return placeRecall(body)
    .content.map((block) => blockHtml(block, options))
    .filter(Boolean)
    .join('\n')
}

function blockHtml(block: Block | ListItem, options: BodyHtmlOptions): string {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? `<p>${inlineHtml(block.content, options)}</p>` : ''
    case 'heading':
      return block.content?.length
        ? `<h${block.attrs.level}>${inlineHtml(block.content, options)}</h${block.attrs.level}>`
        : ''
    case 'bulletList':
      return `<ul>${childrenHtml(block.content, options)}</ul>`
    case 'orderedList':
      return `<ol${block.attrs?.start === undefined ? '' : ` start="${block.attrs.start}"`}>${childrenHtml(block.content, options)}</ol>`
    case 'listItem':
      return `<li>${childrenHtml(block.content, options)}</li>`
    case 'blockquote':
      return `<blockquote>${childrenHtml(block.content, options)}</blockquote>`
    case 'pullQuote':
      return pullQuoteHtml(block, options)
    case 'factBox':
      return `<aside><p><strong>${escapeHtml(block.attrs.title)}</strong></p>${childrenHtml(block.content, options)}</aside>`
    case 'table':
      return tableHtml(block, options)
    case 'picture':
      return pictureHtml(block.attrs, options)
    case 'gallery':
      return galleryHtml(block, options)
    case 'embed':
      return block.attrs.card ? postHtml(block.attrs.url, block.attrs.card) : embedHtml(block.attrs)
    case 'recall':
      return recallHtml(options.recall)
    case 'horizontalRule':
      return '<hr>'
  }
}

function childrenHtml(content: readonly (Block | ListItem)[], options: BodyHtmlOptions): string {
  return content.map((child) => blockHtml(child, options)).join('')
}

/** A line of text, links and line breaks as HTML. */
function inlineHtml(content: readonly Inline[], { absoluteUrl }: BodyHtmlOptions): string {
  return groupByLink(content)
    .map(({ href, nodes }) => {
      const inner = nodes.map(textHtml).join('')
      // A link within the page leads nowhere outside of it.
      if (href === null || href.startsWith('#')) return inner
      return `<a href="${escapeHtml(href.startsWith('/') ? absoluteUrl(href) : href)}">${inner}</a>`
    })
    .join('')
}

function textHtml(node: Inline): string {
  if (node.type === 'hardBreak') return '<br>'
  const italic = hasMark(node, 'italic') ? `<em>${escapeHtml(node.text)}</em>` : escapeHtml(node.text)
  return hasMark(node, 'bold') ? `<strong>${italic}</strong>` : italic
}

type PictureAttrs = Extract<Block, { type: 'picture' }>['attrs']

function pictureHtml(attrs: PictureAttrs, { pictures, absoluteUrl }: BodyHtmlOptions): string {
  const picture = pictures[attrs.pictureId]
  if (!picture) return ''
  const source = absoluteUrl(mediaUrl(pictureUrl(picture, 'original', 1600)))
  const image = `<img src="${escapeHtml(source)}" alt="${escapeHtml(attrs.alt)}" width="${picture.width}" height="${picture.height}">`
  const words = [attrs.caption, attrs.credit].filter(Boolean).map(escapeHtml).join(' · ')
  return `<figure>${image}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`
}

function galleryHtml({ attrs }: Extract<Block, { type: 'gallery' }>, options: BodyHtmlOptions): string {
  const pictures = attrs.pictures.map((picture) => pictureHtml(picture, options)).join('')
  return attrs.caption ? `${pictures}<p>${escapeHtml(attrs.caption)}</p>` : pictures
}

function pullQuoteHtml(
  { attrs, content = [] }: Extract<Block, { type: 'pullQuote' }>,
  options: BodyHtmlOptions,
): string {
  if (content.length === 0) return ''
  const name = attrs.attribution && `<p>— ${escapeHtml(attrs.attribution)}</p>`
  return `<blockquote><p>${inlineHtml(content, options)}</p>${name}</blockquote>`
}

function tableHtml(table: Extract<Block, { type: 'table' }>, options: BodyHtmlOptions): string {
  const { head, rows } = tableHead(table)
  const caption = table.attrs.caption && `<caption>${escapeHtml(table.attrs.caption)}</caption>`
  const row = (cells: readonly TableCell[], scope: 'col' | 'row') =>
    `<tr>${cells.map((cell) => cellHtml(cell, scope, options)).join('')}</tr>`
  const body = rows.map(({ content }) => row(content, 'row')).join('')
  return `<table>${caption}${head ? `<thead>${row(head.content, 'col')}</thead>` : ''}<tbody>${body}</tbody></table>`
}

function cellHtml({ type, attrs, content }: TableCell, scope: 'col' | 'row', options: BodyHtmlOptions) {
  const inner = content.map((line) => inlineHtml(line.content ?? [], options)).join('<br>')
  const span = `${attrs?.colspan ? ` colspan="${attrs.colspan}"` : ''}${attrs?.rowspan ? ` rowspan="${attrs.rowspan}"` : ''}`
  return type === 'tableHeader' ? `<th scope="${scope}"${span}>${inner}</th>` : `<td${span}>${inner}</td>`
}

function postHtml(url: string, { author, text, postedAt }: PostCard): string {
  const known = describeEmbed(url)
  const lines = text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('')
  const source = [author, known?.label, postedAt?.slice(0, 10)].filter(Boolean).join(' · ')
  return `<blockquote cite="${escapeHtml(url)}">${lines}<p><a href="${escapeHtml(url)}">${escapeHtml(source || url)}</a></p></blockquote>`
}

function embedHtml({ url, title }: { url: string; title: string }): string {
  const known = describeEmbed(url)
  const label = [title, known?.label].filter(Boolean).join(' · ') || url
  return `<p><a href="${escapeHtml(known?.url ?? url)}">${escapeHtml(label)}</a></p>`
}

function recallHtml(recall: BodyHtmlOptions['recall']): string {
  if (!recall?.links.length) return ''
  const items = recall.links.map(
    ({ url, headline }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(headline)}</a></li>`,
  )
  return `<p><strong>${escapeHtml(recall.label)}</strong></p>\n<ul>${items.join('')}</ul>`
}
