import type { Node } from '@tiptap/pm/model'

export type FindQuery = { text: string; isCaseSensitive: boolean; isWholeWord: boolean }
export type Match = { from: number; to: number }

const MOST = 2000

/** Where the words stand in the text, in order. They are found across bold and links, but not across lines. */
export function findMatches(doc: Node, query: FindQuery): Match[] {
  if (!query.text) return []
  const pattern = patternOf(query)
  const matches: Match[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    // What is not text takes one place in the line, and one in the document.
    const line = node.textBetween(0, node.content.size, undefined, '\ufffc')
    for (const match of line.matchAll(pattern)) {
      if (matches.length >= MOST) return false
      const from = at + 1 + match.index
      matches.push({ from, to: from + match[0].length })
    }
    return false
  })
  return matches
}

function patternOf({ text, isCaseSensitive, isWholeWord }: FindQuery): RegExp {
  const words = RegExp.escape(text)
  const whole = `(?<![\\p{L}\\p{N}_])${words}(?![\\p{L}\\p{N}_])`
  return new RegExp(isWholeWord ? whole : words, isCaseSensitive ? 'gu' : 'giu')
}
