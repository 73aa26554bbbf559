import { can, type Editor } from '#domain/editors/rules.ts'

/** Where commented words stand: the block's id, the words, and what stands before them in the block. */
export type Anchor = { blockId: string; quote: string; before: string }

/** The longest quote and context that are kept, in characters. */
export const QUOTE_MOST = 400
export const BEFORE_MOST = 40

export type Comment = {
  id: number
  authorName: string
  /** Empty when it was deleted. */
  text: string
  at: string
  isOwn: boolean
}

/** A remark with its answers. */
export type Thread = Comment & {
  anchor: Anchor
  answers: Comment[]
  /** Who resolved it, when; null while it is open. */
  resolved: { by: string; at: string } | null
  mayResolve: boolean
}

type Person = { id: string; name: string }

/** True when this editor may resolve a thread and open it again: who began it, who began the article, and editors. */
export function mayResolve(
  editor: Pick<Editor, 'id' | 'role'>,
  { authorId, createdById }: { authorId: string | null; createdById: string | null },
): boolean {
  return can(editor, 'article.publish') || [authorId, createdById].includes(editor.id)
}

/** Whom a text names as "@Olena Kovalenko". Of names that begin alike the longest counts. */
export function findMentions(text: string, people: readonly Person[]): string[] {
  return [...new Set(splitMentions(text, people).flatMap(({ ids }) => ids))]
}

/** A text in pieces: words, and names of people with their ids. Two people of one name are both meant. */
export function splitMentions(text: string, people: readonly Person[]): { text: string; ids: string[] }[] {
  const names = [...new Set(people.map(({ name }) => name))]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
  if (names.length === 0) return [{ text, ids: [] }]
  const pattern = new RegExp(`@(${names.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const pieces: { text: string; ids: string[] }[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), ids: [] })
    const name = match[1]?.toLowerCase()
    const ids = people.filter((person) => person.name.toLowerCase() === name).map(({ id }) => id)
    pieces.push({ text: match[0], ids })
    at = match.index + match[0].length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), ids: [] })
  return pieces
}

/**
 * Where the words of an anchor begin in a block's text, or -1. Of several places the one after the same words is meant,
 * else the first.
 */
export function findQuote(text: string, { quote, before }: Pick<Anchor, 'quote' | 'before'>): number {
  if (!quote) return -1
  for (let kept = before; kept.length >= 4; kept = kept.slice(Math.ceil(kept.length / 2))) {
    const at = text.indexOf(kept + quote)
    if (at >= 0) return at + kept.length
  }
  return text.indexOf(quote)
}
