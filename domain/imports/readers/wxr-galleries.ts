import { escapeHtml } from '#domain/body/html.ts'
import type { ImportPicture } from '../rules.ts'
import type { Attachments } from './attachments.ts'

const GALLERY = /\[gallery(?=[\s\]])([^\]]{0,2000})\]/gi
const IDS = /\b(?:ids|include)\s*=\s*["']?([\d,\s]{1,1900})/i

/** Writes out a text's gallery shortcodes as figures, as far as the export has their pictures. */
export function expandGalleries(html: string, attachments: Pick<Attachments, 'get'>): string {
  if (!html.includes('[gallery')) return html
  return html.replace(GALLERY, (shortcode, attributes: string) => {
    const ids = IDS.exec(attributes)?.[1]?.split(/[,\s]+/) ?? []
    const figures = ids.flatMap((id) => {
      const picture = attachments.get(id)
      return picture ? [figureOf(picture)] : []
    })
    return figures.length > 0 ? figures.join('') : shortcode
  })
}

function figureOf({ url, alt, caption }: ImportPicture): string {
  const words = caption ? `<figcaption>${caption}</figcaption>` : ''
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">${words}</figure>`
}
