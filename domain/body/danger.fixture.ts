import { Parser } from 'htmlparser2'

const HARMLESS = new Set(
  `p br b strong i em a ul ol li h2 h3 blockquote hr figure figcaption img span div aside time button click-embed
  picture-zoom`.split(/\s+/),
)
const ATTRIBUTES = new Set(
  `href src srcset sizes alt width height start id class loading decoding style type hidden datetime aria-label
  aria-labelledby data-src data-title data-close`.split(/\s+/),
)

/** What in `html` could run a program: elements, attributes and addresses that the renderers never write. */
export function findDanger(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attrs) {
      if (!HARMLESS.has(name)) found.push(`<${name}>`)
      for (const [key, value] of Object.entries(attrs)) {
        if (!ATTRIBUTES.has(key)) found.push(`<${name} ${key}>`)
        if (key === 'style' && !/^background-color:#[0-9a-f]{3,8}$/.test(value)) found.push(`style ${value}`)
        if (/^(?:href|src|data-src)$/.test(key) && !/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(value)) {
          found.push(`<${name} ${key}="${value}">`)
        }
      }
    },
    oncomment: (text) => found.push(`comment ${text}`),
    onprocessinginstruction: (name) => found.push(name),
  })
  parser.end(html)
  return found
}
