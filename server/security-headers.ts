import { createHash } from 'node:crypto'
import { EMBED_FRAME_HOSTS } from '#domain/body/embeds.ts'
import { mediaOrigin } from '#lib/url.ts'

/** Headers of every answer, the desk's too. HSTS only where the site's own address is https. */
export function commonHeaders(siteUrl: string): [name: string, value: string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(siteUrl.startsWith('https:')
      ? ([['Strict-Transport-Security', 'max-age=31536000']] satisfies [string, string][])
      : []),
  ]
}

/** The policy of answers that Next finishes by itself, such as the desk, whose scripts are many and inline. */
export const PASSED_POLICY = "frame-ancestors 'self'; base-uri 'self'; object-src 'none'"

/**
 * The policy of a finished reader page: nothing from elsewhere, but for the players that a click opens, and no inline
 * script but ours, by their digests. Inline styles carry the tints of pictures.
 */
export function readerPolicy(inlineScripts: readonly string[]): string {
  const digests = inlineScripts.map(
    (text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [
    "default-src 'self'",
    `script-src 'self' 'inline-speculation-rules'${digests.join('')}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${mediaOrigin()}`.trim(),
    `frame-src ${EMBED_FRAME_HOSTS.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
