import { Parser } from 'htmlparser2'
import { storableText } from '#domain/body/schema.ts'

/** One line of plain text from text that may hold HTML tags and entities, as titles and names of feeds do. */
export function plainLine(html: string): string {
  let text = html
  if (/[<&]/.test(html)) {
    const parts: string[] = []
    let hidden = 0
    const parser = new Parser({
      onopentag: (name) => {
        if (name === 'script' || name === 'style') hidden++
        else if (/^(?:br|p|div|li|td|h\d)$/.test(name)) parts.push(' ')
      },
      onclosetag: (name) => {
        if (name === 'script' || name === 'style') hidden--
      },
      ontext: (part) => {
        if (hidden === 0) parts.push(part)
      },
    })
    // A title or a summary is short; what is not is cut before it costs anything.
    parser.end(html.slice(0, 20_000))
    text = parts.join('')
  }
  return storableText(text).replace(/\s+/g, ' ').trim()
}

/** `text` cut at a word to at most `max` characters, with an ellipsis when something is missing. */
export function clipLine(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const space = cut.lastIndexOf(' ')
  return `${storableText(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}…`
}

/** The first sentence of a text, at most `max` characters: a headline for what has none. */
export function firstSentence(text: string, max: number): string {
  const line = text.slice(0, 2000).replace(/\s+/g, ' ').trim()
  const end = /[.!?…](?=\s+["“„«]?\p{Lu})/u.exec(line)
  return clipLine(end ? line.slice(0, end.index) : line.replace(/\.$/, ''), max)
}

/**
 * The names in a byline: "Anna Koval, Petro Lys and Ivan Bodnar" is three. Addresses, titles in brackets and a leading
 * "By" are no part of a name.
 */
export function splitNames(byline: string): string[] {
  const names = plainLine(byline)
    .replace(/^(?:by|від|автор[и]?:)\s+/i, '')
    .split(/\s*[,;|]\s*|\s+(?:and|та|і|&)\s+(?=\p{Lu})/u)
    .map(readName)
  return [...new Set(names.filter((name) => /\p{L}/u.test(name) && name.length <= 120))]
}

/** The name in "mail@host (Name)", "Name <mail@host>" or a quoted name; the address itself when there is no name. */
export function readName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const inBrackets = /^\S+@\S+\s*\(([^)]+)\)$/.exec(line)?.[1]
  const before = /^([^<(]+?)\s*[<(][^>)]*@[^>)]*[>)]$/.exec(line)?.[1]
  const name = (inBrackets ?? before ?? line).replace(/^["“']+|["”']+$/g, '').trim()
  // An address says who may be written to, not who wrote: what stands before the @ is the nearest to a name.
  return /^\S+@\S+$/.test(name) ? (name.split('@')[0] ?? '') : name
}

/** Names without repetitions, white space and machine underscores; at most `max`. */
export function tidyNames(names: readonly string[], max: number): string[] {
  const kept = new Map<string, string>()
  for (const name of names) {
    const plain = plainLine(name)
    const readable = clipLine(/\s/.test(plain) ? plain : plain.replaceAll('_', ' ').trim(), 100)
    if (/[\p{L}\p{N}]/u.test(readable) && !kept.has(readable.toLowerCase()))
      kept.set(readable.toLowerCase(), readable)
  }
  return [...kept.values()].slice(0, max)
}
