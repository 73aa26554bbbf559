import { escapeHtml } from '#domain/body/html.ts'
import type { FeedItem } from '#domain/feeds/rules.ts'
import { formatDate } from '#lib/time.ts'
import { mediaOrigin } from '#lib/url.ts'

const STYLE = `:root{color-scheme:light dark}*{box-sizing:border-box;margin:0}body{font:16px/1.4 system-ui,sans-serif;background:Canvas;color:CanvasText}
a{display:flex;gap:16px;height:100vh;padding:12px;border:1px solid GrayText;border-radius:8px;overflow:hidden;color:inherit;text-decoration:none}
a:focus-visible{outline:3px solid Highlight;outline-offset:-4px}img{flex:none;width:min(40%,240px);height:100%;object-fit:cover;border-radius:4px}
h1{font-size:18px;line-height:1.25}p{margin-top:6px;font-size:14px}div{min-width:0}`

/** What the card may do: show its own picture and be shown anywhere. It has no script. */
export const CARD_POLICY = `default-src 'none'; img-src ${`'self' ${mediaOrigin()}`.trim()}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *`

/** A headline card: a whole page without a script, for a frame on anybody's page. */
export function cardHtml(item: FeedItem, siteName: string): string {
  const { edition, url, headline, image, publishedAt } = item
  const picture = image
    ? `<img src="${escapeHtml(image.url)}" width="${image.width}" height="${image.height}" alt="${escapeHtml(image.alt)}">`
    : ''
  const small = `${escapeHtml(siteName)} · <time datetime="${publishedAt}">${escapeHtml(formatDate(publishedAt, edition))}</time>`
  return `<!doctype html>
<html lang="${edition}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escapeHtml(headline)}</title><link rel="canonical" href="${escapeHtml(url)}"><style>${STYLE}</style></head>
<body><a href="${escapeHtml(url)}" target="_blank" rel="noopener">${picture}<div><h1>${escapeHtml(headline)}</h1><p>${small}</p></div></a></body>
</html>
`
}
