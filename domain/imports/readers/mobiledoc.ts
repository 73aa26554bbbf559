import { escapeHtml } from '#domain/body/html.ts'
import { isRecord, type JsonRecord, lineOf } from './json-values.ts'
import { cardHtml } from './lexical.ts'

const MARKUP_SECTION = 1
const IMAGE_SECTION = 2
const LIST_SECTION = 3
const CARD_SECTION = 10
const TAG = /^(?:p|h[1-6]|blockquote|aside|ul|ol|b|strong|i|em|a)$/

/** A text of Ghost's earlier editor (mobiledoc 0.3) as HTML. What it cannot say is named in `notes`. */
export function htmlOfMobiledoc(document: JsonRecord, notes: string[]): string {
  const listOf = (name: string) => (Array.isArray(document[name]) ? (document[name] as unknown[]) : [])
  const markups = listOf('markups')
  const cards = listOf('cards')
  const markersHtml = (markers: unknown) => writeMarkers(markers, markups)
  return listOf('sections')
    .map((section) => {
      if (!Array.isArray(section)) return ''
      const [kind, first, second] = section as unknown[]
      const tag = TAG.test(lineOf(first)) ? lineOf(first) : 'p'
      if (kind === MARKUP_SECTION) return `<${tag}>${markersHtml(second)}</${tag}>`
      if (kind === IMAGE_SECTION) return `<img src="${escapeHtml(lineOf(first))}">`
      if (kind === LIST_SECTION && Array.isArray(second))
        return `<${tag}>${second.map((item) => `<li>${markersHtml(item)}</li>`).join('')}</${tag}>`
      if (kind !== CARD_SECTION) return ''
      const card = cards[Number(first)]
      if (!Array.isArray(card)) return ''
      const [name, payload] = card as unknown[]
      return cardHtml(lineOf(name), isRecord(payload) ? payload : {}, notes) ?? ''
    })
    .join('')
}

/** Runs of text: each opens markups by number, and closes as many of the last ones as it says. */
function writeMarkers(markers: unknown, markups: readonly unknown[]): string {
  if (!Array.isArray(markers)) return ''
  const open: string[] = []
  const html = markers.map((marker) => {
    if (!Array.isArray(marker)) return ''
    const [kind, opening, closing, value] = marker as unknown[]
    const before = (Array.isArray(opening) ? opening : []).map((index) => {
      const [tag, attributes] = (markups[Number(index)] ?? []) as unknown[]
      const name = TAG.test(lineOf(tag)) ? lineOf(tag) : 'span'
      open.push(name)
      const list = Array.isArray(attributes) ? attributes : []
      const href = name === 'a' ? lineOf(list[list.indexOf('href') + 1]) : ''
      return href ? `<${name} href="${escapeHtml(href)}">` : `<${name}>`
    })
    const text = kind === 0 ? escapeHtml(lineOf(value)) : '<br>'
    const after = Array.from(
      { length: Math.min(Number(closing) || 0, open.length) },
      () => `</${open.pop()}>`,
    )
    return before.join('') + text + after.join('')
  })
  return (
    html.join('') +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  )
}
