import exifr from 'exifr'
import sharp from 'sharp'
import { carriable } from '#lib/xml.ts'
import type { FileWords } from './rules.ts'

const MOST = { alt: 1000, caption: 2000, credit: 500, rights: 1000 } as const
/** What cameras write into the caption by themselves. */
const CAMERA_WORDS =
  /^(?:olympus|minolta|konica minolta|kodak|sony|samsung|digital|default)?\s*(?:digital (?:still )?camera|dsc|camera pictures|default)$/i
/** Characters that only steer the direction of text: in a credit they can show another name than they hold. */
const STEERING = /[\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu
const ENTITY: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const EXIF_MARK = Buffer.from('Exif')
const NULLS = Buffer.alloc(2)

type Facts = Record<
  'ifd0' | 'iptc' | 'dc' | 'photoshop' | 'Iptc4xmpCore' | 'xmpRights',
  Record<string, unknown>
>

/**
 * What the photographer or the agency wrote into the file: XMP before IPTC before EXIF. Empty where nothing, or nothing
 * that can be read, was written; whatever the file says is cleaned and cut to length.
 */
export async function readFileWords(bytes: Buffer): Promise<FileWords> {
  const {
    ifd0 = {},
    iptc = {},
    dc = {},
    photoshop = {},
    Iptc4xmpCore = {},
    xmpRights = {},
  } = await readFacts(bytes)
  const first = (most: number, xmp: unknown[], bare: unknown[]) =>
    [
      ...xmp.map((value) => clean(decodeEntities(textOf(value)), most)),
      ...bare.map((value) => clean(repair(textOf(value)), most)),
    ].find(Boolean) ?? ''
  const photographer = first(MOST.credit, [dc.creator], [iptc.Byline, ifd0.Artist])
  const agency = first(MOST.credit, [photoshop.Credit], [iptc.Credit])
  const caption = first(MOST.caption, [dc.description], [iptc.Caption, ifd0.ImageDescription])
  return {
    alt: first(MOST.alt, [Iptc4xmpCore.AltTextAccessibility], []),
    caption: CAMERA_WORDS.test(caption) ? '' : caption,
    credit: joinCredit(photographer, agency),
    rights: first(MOST.rights, [xmpRights.UsageTerms, dc.rights], [iptc.CopyrightNotice, ifd0.Copyright]),
  }
}

async function readFacts(bytes: Buffer): Promise<Partial<Facts>> {
  try {
    const facts = await exifr.parse(await readableForm(bytes), {
      ...{ tiff: true, iptc: true, xmp: true, mergeOutput: false },
      ...{ exif: false, gps: false, interop: false, ifd1: false, icc: false, jfif: false, ihdr: false },
    })
    return facts ?? {}
  } catch {
    // Words are a help: a picture whose words cannot be read is still a picture.
    return {}
  }
}

/** exifr reads XMP in JPEG and TIFF only. Of other kinds, what sharp finds is put into an empty JPEG. */
async function readableForm(bytes: Buffer): Promise<Buffer> {
  const { format, exif, xmp } = await sharp(bytes, { failOn: 'none', limitInputPixels: false }).metadata()
  if (format === 'jpeg' || format === 'tiff') return bytes
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    exif
      ? segment(exif.subarray(0, 4).equals(EXIF_MARK) ? exif : Buffer.concat([EXIF_MARK, NULLS, exif]))
      : Buffer.alloc(0),
    xmp ? segment(Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp])) : Buffer.alloc(0),
    Buffer.from([0xff, 0xd9]),
  ])
}

function segment(data: Buffer): Buffer {
  const length = data.length + 2
  return length > 0xffff
    ? Buffer.alloc(0)
    : Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]), data])
}

/** The text of a value: as it is, in its first language, or of several joined. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.slice(0, 20).map(textOf).filter(Boolean).join(', ')
  if (typeof value === 'object' && value !== null && 'value' in value) return textOf(value.value)
  return ''
}

/** exifr reads IPTC byte by byte; nearly all programs write UTF-8, some Latin-1. */
function repair(text: string): string {
  if (!/[\u{80}-\u{FF}]/u.test(text) || /[\u{100}-\u{10FFFF}]/u.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi,
    (all, hex, decimal, name) => {
      if (name) return ENTITY[name.toLowerCase()] ?? all
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

function clean(text: string, most: number): string {
  const line = carriable(text.slice(0, most * 8).normalize('NFC'))
    .replaceAll('\u{FFFD}', '')
    .replace(STEERING, '')
    .replace(/\s+/gu, ' ')
    .trim()
  // A row of question marks is what a program leaves of letters that it could not write.
  return /^[?\s.,©()C-]*\?{3}[?\s.,-]*$/.test(line)
    ? ''
    : line.slice(0, most).toWellFormed().replaceAll('\u{FFFD}', '').trim()
}

function joinCredit(photographer: string, agency: string): string {
  const parts = [photographer, agency].filter(Boolean)
  const [one = '', two = ''] = parts
  if (one.toLowerCase().includes(two.toLowerCase())) return one
  return two.toLowerCase().includes(one.toLowerCase()) ? two : `${one} / ${two}`.slice(0, MOST.credit)
}
