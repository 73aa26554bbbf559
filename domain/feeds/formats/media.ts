import { element, textElement } from '#lib/xml.ts'
import type { FeedImage } from '../rules.ts'

/** Media RSS of a picture: its file with the real size, and its own words. Empty when there is none. */
export function mediaXml(image: FeedImage | null): string {
  if (!image) return ''
  const { url, type, width, height, alt, caption, credit } = image
  const words = [
    caption ? textElement('media:title', caption, { type: 'plain' }) : '',
    alt ? textElement('media:description', alt, { type: 'plain' }) : '',
    credit ? textElement('media:credit', credit) : '',
  ]
  return element('media:content', words, { url, type, medium: 'image', width, height })
}
