import { Parser } from 'htmlparser2'
import { storableText } from './schema.ts'

/** What a post's own page says: who posted, what, and when. Null when the page shows no post. */
export type TelegramPost = { author: string; text: string; postedAt: string | null }

const VOID = new Set(['br', 'img', 'input', 'hr', 'meta', 'link', 'source', 'wbr'])
const EMOJI_ONLY = /\bemoji\b/

/**
 * Reads the page that Telegram shows for embedding (t.me/<channel>/<post>?embed=1): the name over the post, its words with
 * their line ends, and the time of the post itself, which is the last `time` with a date.
 */
export function readTelegramPage(html: string): TelegramPost | null {
  const parts = { author: '', text: '' }
  let postedAt: string | null = null
  let reading: { into: keyof typeof parts; depth: number } | null = null
  const parser = new Parser({
    onopentag(name, attrs) {
      const names = attrs.class ?? ''
      if (reading) {
        if (name === 'br') parts[reading.into] += '\n'
        if (!VOID.has(name)) reading.depth++
      } else if (/\btgme_widget_message_owner_name\b/.test(names)) reading = { into: 'author', depth: 1 }
      else if (/\btgme_widget_message_text\b/.test(names) && !parts.text && !EMOJI_ONLY.test(names))
        reading = { into: 'text', depth: 1 }
      if (name === 'time' && attrs.datetime) postedAt = isoTime(attrs.datetime) ?? postedAt
    },
    ontext(text) {
      if (reading) parts[reading.into] += text
    },
    onclosetag(name) {
      if (!reading || VOID.has(name)) return
      reading.depth--
      if (reading.depth === 0) reading = null
    },
  })
  parser.end(html)
  const text = tidy(parts.text).slice(0, 10_000)
  return text ? { author: tidy(parts.author).slice(0, 200), text, postedAt } : null
}

function isoTime(text: string): string | null {
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function tidy(text: string): string {
  return storableText(text)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
