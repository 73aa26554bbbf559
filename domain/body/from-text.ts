import { type Body, EMPTY_BODY, MAX_BLOCKS, storableText } from './schema.ts'

/**
 * Plain text as a body. Paragraphs are told by blank lines, else by indented first lines, else by line ends, unless the
 * lines look cut to one width, as in wire copy: then the text is one paragraph.
 */
export function bodyFromText(text: string): Body {
  const paragraphs = splitParagraphs(storableText(text.replace(/\r\n?/g, '\n')))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  if (paragraphs.length === 0) return EMPTY_BODY
  const kept = paragraphs.slice(0, MAX_BLOCKS - 1)
  const rest = paragraphs.slice(MAX_BLOCKS - 1).join(' ')
  const content = [...kept, ...(rest ? [rest] : [])].map((part) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: part }],
  }))
  return { type: 'doc', content }
}

function splitParagraphs(text: string): string[] {
  const byIndent = text.split(/\n(?:[ \t]*\n)+|\n(?:\t| {2,})(?=\S)/)
  if (byIndent.length > 1) return byIndent
  const lines = text.trim().split('\n')
  return looksWrapped(lines) ? [lines.join(' ')] : lines
}

/** True when lines were cut at about one width: all but the last are of 50 to 90 characters. */
function looksWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1)
  return full.length > 1 && full.every(({ length }) => length >= 50 && length <= 90)
}
