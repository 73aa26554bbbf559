import type { Block, Body, Inline, ListItem, TableCell, TableRow } from './schema.ts'

type Nested = Block | ListItem | TableRow | TableCell

/** The words of one line of inline nodes; a line break is a line feed. */
export function inlineText(content: readonly Inline[] = []): string {
  return content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

/** The words of a block: those of its pictures are their captions, those of a stored post its text; Recall and rules have none. */
function blockText(block: Nested): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content)
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'blockquote':
    case 'tableCell':
    case 'tableHeader':
      return joined(block.content.map(blockText))
    case 'tableRow':
      return block.content.map(blockText).filter(Boolean).join(' · ')
    case 'table':
      return joined([block.attrs.caption, ...block.content.map(blockText)])
    case 'factBox':
      return joined([block.attrs.title, ...block.content.map(blockText)])
    case 'pullQuote':
      return joined([inlineText(block.content), block.attrs.attribution])
    case 'picture':
      return block.attrs.caption
    case 'gallery':
      return joined([block.attrs.caption, ...block.attrs.pictures.map(({ caption }) => caption)])
    case 'embed':
      return joined([block.attrs.title, block.attrs.card?.text ?? ''])
    case 'recall':
    case 'horizontalRule':
      return ''
  }
}

const joined = (parts: readonly string[]) => parts.filter(Boolean).join('\n')

/** The plain text of a body, a blank line between blocks: for search, word counts, Recall and descriptions. */
export function bodyText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join('\n\n')
}

/** The number of words: runs of letters and digits with the apostrophes and hyphens inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’ʼ\-‐‑.][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Whole minutes to read `wordCount` words at 200 a minute, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / 200))
}

const LONGEST_OPENING = 160

/** How a text begins: its first words up to 160 characters, cut between words. */
export function openingOf(body: Body): string {
  const text = bodyText(body).replace(/\s+/g, ' ').trim()
  if (text.length <= LONGEST_OPENING) return text
  const cut = text.slice(0, LONGEST_OPENING)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:–—-]+$/, '')}…`
}
