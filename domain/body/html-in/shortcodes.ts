import { escapeHtml } from '../html.ts'
import type { Notes } from './notes.ts'

// Every pattern here is bounded in length, so that no input makes it slow.
const EMBED = /\[embed(?:\s[^\]<]{0,300})?\]\s{0,20}([^\s[\]<>"]{1,2048})\s{0,20}\[\/embed\]/gi
const PAIRED = /\[(\/?)(?:wp_)?caption(?=[\s\]])([^\]]{0,500})\]/gi
const GALLERY = /\[\/?(gallery|playlist)(?=[\s\]])[^\]]{0,500}\]/gi
const MEDIA = /\[(video|audio)(?=[\s\]])([^\]]{0,500})\](?:\s{0,20}\[\/\1\])?/gi
const VIDEO_ADDRESS = /\[(?:youtube|vimeo)[\s=]+"?([^\s[\]<>"]{1,2048})"?[^\]]{0,300}\]/gi
const SOURCE = /\b(?:src|mp4|m4v|webm|ogv|mp3|m4a|ogg|wav)\s*=\s*["']([^"']{1,2048})["']/i

/**
 * WordPress shortcodes as HTML: captions as figures, embeds as frames, video and audio as such. Galleries are left out
 * with a note. Outside WordPress only captions and galleries are taken for shortcodes.
 */
export function expandShortcodes(
  html: string,
  { wordpress, notes }: { wordpress: boolean; notes: Notes },
): string {
  if (!html.includes('[')) return html
  const common = html
    .replace(PAIRED, (_, closing: string) => (closing ? '</figure>' : '<figure>'))
    .replace(GALLERY, (_, name: string) => {
      notes.add(`A ${name.toLowerCase()} was left out: its pictures or sounds are not in the text`)
      return ''
    })
  if (!wordpress) return common
  return common
    .replace(EMBED, (_, url: string) => frame(url))
    .replace(VIDEO_ADDRESS, (_, url: string) => frame(url))
    .replace(MEDIA, (_, name: string, attributes: string) => {
      const source = SOURCE.exec(attributes)?.[1]
      return source ? `<${name.toLowerCase()} src="${escapeHtml(source)}"></${name.toLowerCase()}>` : ''
    })
}

function frame(url: string): string {
  return `<iframe src="${escapeHtml(url.replaceAll('&amp;', '&'))}"></iframe>`
}
