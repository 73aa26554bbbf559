import { bodyFromHtml } from './from-html.ts'
import { type Body, EMPTY_BODY } from './schema.ts'
import { wordLists } from './word-lists.ts'

/** A picture of a paste: where it lies, and after how many blocks of the text it stood. */
export type PastedPicture = { url: string; alt: string; caption: string; after: number }
export type Pasted = { body: Body; pictures: PastedPicture[] }

const PICTURES = 40

/**
 * What a clipboard's HTML says, from Word, Google Docs, Telegram or a page: structure stays, style goes, links lead where
 * they say, spaces are plain. Pictures come apart from the text: the newsroom must have them first.
 */
export function bodyFromClipboard(html: string): Pasted {
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(html)?.[1] ?? html
  const seen = new SeenPictures()
  const source = plainSpaces(plainLinks(wordLists(fragment)))
  const { body, pictureRefs } = bodyFromHtml(source, { pictures: seen, inlinePictures: true })
  const content: Body['content'] = []
  const pictures: PastedPicture[] = []
  for (const block of body.content) {
    if (block.type !== 'picture') content.push(block)
    else if (pictures.length < PICTURES) {
      const url = seen.addresses[block.attrs.pictureId - 1] ?? ''
      const caption = pictureRefs.find((ref) => ref.url === url)?.caption ?? ''
      pictures.push({ url, alt: block.attrs.alt, caption, after: content.length })
    }
  }
  return { body: content.length > 0 ? { type: 'doc', content } : EMPTY_BODY, pictures }
}

/** Says yes to every picture, under a number of its own, so that its place in the text is known. */
class SeenPictures extends Map<string, number> {
  readonly addresses: string[] = []
  override get(url: string): number {
    return this.addresses.push(url)
  }
}

const REDIRECTS: { address: RegExp; parameter: string }[] = [
  { address: /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url$/, parameter: 'q' },
  { address: /^https?:\/\/lm?\.facebook\.com\/l\.php$/, parameter: 'u' },
  { address: /^https?:\/\/(?:www\.)?youtube\.com\/redirect$/, parameter: 'q' },
]
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid)$/

/** The address that a link means: not the redirect in front of it, and nothing that follows the reader. */
export function meantAddress(address: string): string {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return address
  const known = REDIRECTS.find((one) => one.address.test(url.origin + url.pathname))
  const target = known && url.searchParams.get(known.parameter)
  if (target && /^https?:\/\//.test(target)) return meantAddress(target)
  const tracked = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  for (const name of tracked) url.searchParams.delete(name)
  return tracked.length > 0 ? url.href : address
}

function plainLinks(html: string): string {
  return html.replace(
    /(<a\s[^>]{0,2000}?href\s*=\s*")([^"]{1,4000})"/gi,
    (_, before: string, href: string) => {
      const meant = meantAddress(href.replaceAll('&amp;', '&'))
      return `${before}${meant.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`
    },
  )
}

/** Spaces that word processors make unbreakable as they please. */
function plainSpaces(html: string): string {
  return html.replace(/&nbsp;|&#160;|&#xa0;|[\u00a0\u202f\u2007]/gi, ' ').replace(/[\u200b\u2060]/g, '')
}
