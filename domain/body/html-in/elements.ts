import { openCaption, openFigure, openQuote, readFrame, readImage, readPlayer } from './media.ts'
import type { Attributes, Open, Reading } from './reading.ts'
import { cell, row, table } from './tables.ts'

/** Elements that vanish with all they hold. */
const VANISHING = new Set(
  `script style template noscript noframes svg math canvas head title link meta base select textarea button input
  option optgroup datalist form applet object frameset frame map area nav dialog xmp plaintext noembed bgsound keygen
  progress meter rp rt`.split(/\s+/),
)

const BLOCKS =
  `div section article main header footer aside address center details hgroup body html fieldset thead tbody tfoot
  colgroup`.split(/\s+/)

const count = (name: 'bold' | 'italic' | 'explicit' | 'preformatted' | 'skipped'): Open => {
  return (reading) => {
    reading[name]++
    return () => {
      reading[name]--
    }
  }
}

const block: Open = (reading) => {
  reading.boundary()
  return () => reading.boundary()
}

const paragraph: Open = (reading) => {
  reading.boundary()
  reading.explicit++
  return () => {
    reading.explicit--
    reading.boundary()
  }
}

const heading = (level: 2 | 3): Open => {
  return (reading) => {
    reading.boundary()
    reading.explicit++
    return () => {
      reading.explicit--
      if (reading.table) reading.boundary()
      else reading.builder.flushHeading(level)
    }
  }
}

const list = (ordered: boolean): Open => {
  return (reading, attrs) => {
    const start = /^\d{1,6}$/.test(attrs.start ?? '') ? Number(attrs.start) : 1
    reading.builder.openList(ordered, start)
    return () => reading.builder.close()
  }
}

const item: Open = (reading) => {
  reading.builder.openItem()
  reading.explicit++
  return () => {
    reading.explicit--
    reading.builder.close()
  }
}

const boldParagraph: Open = (reading, attrs) => {
  const close = paragraph(reading, attrs)
  reading.bold++
  return () => {
    reading.bold--
    close?.()
  }
}

const preformatted: Open = (reading) => {
  reading.boundary()
  reading.preformatted++
  return () => {
    reading.preformatted--
    reading.boundary()
  }
}

const link: Open = (reading, attrs) => {
  const href = reading.address(attrs.href)
  if (!href && attrs.href && !attrs.href.trim().startsWith('#')) {
    reading.notes.add('A link was dropped, its words stay: its address is not a whole web or mail address')
  }
  if (href && reading.lastLinks.length > 0) reading.lastLinks[reading.lastLinks.length - 1] = href
  reading.links.push(href)
  return () => {
    reading.links.pop()
  }
}

/** What a style attribute says of weight and slant: word processors mark up with nothing else. */
const styled = (isBold: boolean, isItalic: boolean): Open => {
  return (reading, attrs) => {
    const style = attrs.style?.slice(0, 2000) ?? ''
    const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1] ?? ''
    const bold = weight ? /^(?:bold|[6-9]00)/i.test(weight) : isBold
    const italic = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
    const slanted = italic ? italic !== 'normal' : isItalic
    if (bold) reading.bold++
    if (slanted) reading.italic++
    return () => {
      if (bold) reading.bold--
      if (slanted) reading.italic--
    }
  }
}

const once = (act: (reading: Reading, attrs: Attributes) => void): Open => {
  return (reading, attrs) => {
    act(reading, attrs)
    return undefined
  }
}

const ELEMENTS = new Map<string, Open>([
  ...BLOCKS.map((name) => [name, block] as const),
  ['p', paragraph],
  ['dd', paragraph],
  ['caption', boldParagraph],
  ['dt', boldParagraph],
  ['summary', boldParagraph],
  ...(['h1', 'h2'] as const).map((name) => [name, heading(2)] as const),
  ...(['h3', 'h4', 'h5', 'h6'] as const).map((name) => [name, heading(3)] as const),
  ...(['ul', 'menu', 'dir'] as const).map((name) => [name, list(false)] as const),
  ['ol', list(true)],
  ['li', item],
  ['blockquote', openQuote],
  ['pre', preformatted],
  ['listing', preformatted],
  ['table', table],
  ['tr', row],
  ['td', cell(false)],
  ['th', cell(true)],
  ['a', link],
  ['b', styled(true, false)],
  ['strong', styled(true, false)],
  ['i', styled(false, true)],
  ['em', styled(false, true)],
  ['cite', styled(false, true)],
  ['span', styled(false, false)],
  ['font', styled(false, false)],
  ['figure', openFigure],
  ['figcaption', openCaption],
  ['br', once((reading) => reading.breakLine())],
  ['hr', once((reading) => reading.builder.block({ type: 'horizontalRule' }))],
  ['img', once(readImage)],
  ['video', (reading, attrs) => readPlayer(reading, attrs, 'video')],
  ['audio', (reading, attrs) => readPlayer(reading, attrs, 'audio')],
  ['embed', once((reading, attrs) => readFrame(reading, attrs.src, attrs.title))],
])

const skip = count('skipped')
const isHidden = (attrs: Attributes) =>
  'hidden' in attrs || /display\s*:\s*none/i.test(attrs.style?.slice(0, 2000) ?? '')

/** Reads the beginning of an element; the returned function, when there is one, reads its end. */
export function openElement(name: string, attrs: Attributes, reading: Reading): (() => void) | undefined {
  if (name === 'source' && reading.lastLinks.length > 0 && attrs.src) {
    const at = reading.lastLinks.length - 1
    reading.lastLinks[at] ||= attrs.src
    return undefined
  }
  if (reading.skipped === 0 && name === 'script' && /^\w+\/\d+$/.test(attrs['data-telegram-post'] ?? '')) {
    readFrame(reading, `https://t.me/${attrs['data-telegram-post']}`)
  }
  if (reading.skipped === 0 && name === 'form') reading.notes.add('A form was left out')
  if (reading.skipped === 0 && name === 'iframe') {
    readFrame(reading, attrs.src || attrs['data-src'], attrs.title)
  }
  if (reading.skipped > 0 || name === 'iframe' || VANISHING.has(name) || isHidden(attrs)) {
    // An embed inside a dropped object is the player that the object is there for.
    if (name === 'object' && reading.skipped === 0) readFrame(reading, attrs.data, attrs.title)
    return skip(reading, attrs)
  }
  return ELEMENTS.get(name)?.(reading, attrs)
}
