import { Parser } from 'htmlparser2'

const BLOCKS = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'li',
  'blockquote',
  'figure',
  'figcaption',
  'td',
  'th',
  'pre',
  'hr',
])

/** The words of HTML that we wrote ourselves: a blank line after each block, one line for each break. */
export function htmlText(html: string): string {
  let text = ''
  const parser = new Parser({
    ontext: (part) => {
      text += part
    },
    onopentagname: (name) => {
      if (name === 'br') text += '\n'
    },
    onclosetag: (name) => {
      if (BLOCKS.has(name)) text += '\n\n'
    },
  })
  parser.end(html)
  return text.replace(/\n{3,}/g, '\n\n').trim()
}
