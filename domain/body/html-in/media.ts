import { describeEmbed } from '../embeds.ts'
import { storableText } from '../schema.ts'
import type { Attributes, Reading } from './reading.ts'

/** A picture: a block when our library has it; else it is remembered, and left out with a note. */
export function readImage(reading: Reading, attrs: Attributes): void {
  const alt = clip(attrs.alt ?? '', 1000)
  if (/\b(?:wp-smiley|emoji)\b/.test(attrs.class ?? '')) {
    reading.text(alt)
    return
  }
  if (Number(attrs.width) === 1 || Number(attrs.height) === 1) return
  const inline = reading.context.inlinePictures ? /^blob:/i : /^(?:data|blob):/i
  const source = [
    attrs.src,
    attrs['data-src'],
    attrs['data-lazy-src'],
    attrs['data-original'],
    firstOf(attrs.srcset),
  ]
    .filter((value) => value && !inline.test(value.trim()))
    .at(0)
  const isInline =
    reading.context.inlinePictures && /^data:image\/(?:png|jpe?g|webp|gif|avif);base64,/i.test(source ?? '')
  const url = isInline ? (source ?? null) : reading.address(source)
  if (!url || url.startsWith('mailto:')) {
    reading.notes.add('A picture without a usable address was left out')
    return
  }
  const ref = { url, alt, caption: '' }
  reading.refs.push(ref)
  const figure = reading.figures.at(-1)
  if (figure) {
    figure.pictures++
    figure.refs.push(ref)
  }
  const pictureId = reading.context.pictures?.get(url)
  if (!pictureId) {
    reading.notes.add('A picture was left out: it is not in the library')
    return
  }
  const block = { type: 'picture' as const, attrs: { pictureId, alt, caption: '', credit: '' } }
  reading.builder.block(block)
  if (figure) figure.last = block
}

/** A frame or player of another site: an embed when we know the provider, else a link to it. */
export function readFrame(reading: Reading, address: string | undefined, title = ''): void {
  const value = (address ?? '').trim()
  const url = reading.address(value.startsWith('//') ? `https:${value}` : value)
  if (!url || url.startsWith('mailto:')) return
  const embed = describeEmbed(url)
  if (!embed) {
    reading.notes.add('A frame of another site became a link')
    reading.link(url, clip(title, 200) || shortAddress(url))
    return
  }
  const block = { type: 'embed' as const, attrs: { url: embed.url, title: clip(title, 500) } }
  reading.builder.block(block)
  const figure = reading.figures.at(-1)
  if (figure) figure.last = block
}

/** Video or sound: a link to its file. */
export function readPlayer(reading: Reading, attrs: Attributes, name: 'video' | 'audio'): () => void {
  const parent = reading.lastLinks.length
  reading.lastLinks.push('')
  reading.skipped++
  if (attrs.src) reading.lastLinks[parent] = attrs.src
  return () => {
    reading.skipped--
    const url = reading.address(reading.lastLinks.splice(parent)[0])
    if (!url) return
    reading.notes.add(`A piece of ${name === 'video' ? 'video' : 'sound'} became a link`)
    reading.link(url, shortAddress(url))
  }
}

/** A figure: its pictures with its caption. Bare words beside a picture are the caption, as WordPress has them. */
export function openFigure(reading: Reading): () => void {
  reading.boundary()
  const figure: Reading['figures'][number] = { pictures: 0, last: null, refs: [], caption: '' }
  reading.figures.push(figure)
  return () => {
    reading.figures.pop()
    if (figure.pictures > 0) figure.caption ||= reading.builder.takeText()
    else reading.boundary()
    const parent = reading.figures.at(-1)
    if (parent) parent.pictures += figure.pictures
    placeCaption(reading, figure)
  }
}

function placeCaption(reading: Reading, figure: Reading['figures'][number]): void {
  if (!figure.caption) return
  for (const ref of figure.refs.slice(-1)) ref.caption = clip(figure.caption, 2000)
  if (figure.last?.type === 'picture') figure.last.attrs.caption = clip(figure.caption, 2000)
  else if (figure.last?.type === 'embed') figure.last.attrs.title = clip(figure.caption, 500)
  else if (figure.pictures === 0) {
    reading.builder.add({ text: figure.caption, bold: false, italic: true, href: null })
    reading.builder.flush()
  }
}

/** A figure's caption; outside a figure it is a paragraph. */
export function openCaption(reading: Reading): () => void {
  reading.boundary()
  reading.explicit++
  return () => {
    reading.explicit--
    const figure = reading.figures.at(-1)
    if (figure) figure.caption = reading.builder.takeText()
    else reading.boundary()
  }
}

/** A quotation; the ones that scripts turn into posts of another site become that post, or a link to it. */
export function openQuote(reading: Reading, attrs: Attributes): () => void {
  const isPost = /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed)\b/.test(attrs.class ?? '')
  const parent = reading.lastLinks.length
  reading.lastLinks.push(attrs['data-instgrm-permalink'] ?? attrs.cite ?? '')
  reading.builder.openQuote()
  return () => {
    const [address] = reading.lastLinks.splice(parent)
    if (!isPost || !reading.address(address)) return reading.builder.close()
    reading.builder.discardQuote()
    reading.builder.close()
    readFrame(reading, address)
  }
}

function firstOf(srcset: string | undefined): string | undefined {
  return srcset?.trim().split(/[\s,]/, 1)[0]
}

function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url)
  return clip(hostname.replace(/^www\./, '') + (pathname === '/' ? '' : pathname), 120)
}

function clip(text: string, max: number): string {
  return storableText(storableText(text).replace(/\s+/g, ' ').trim().slice(0, max))
}
