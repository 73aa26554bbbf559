import { env } from '#lib/env.ts'
import { absoluteUrl } from '#lib/url.ts'

const first = env.DEFAULT_EDITION

/** What the portal says of itself to crawlers, readers of feeds and link previews. */
export const site = {
  /** The paper's name, exactly as it stands in the header. */
  name: env.SITE_NAME,
  /** The editions that are on, the default one first: the order in which fallbacks are chosen. */
  editions: [first, ...env.EDITIONS.filter((edition) => edition !== first)],
  /** The address of the default edition's front page. */
  url: absoluteUrl('/'),
  /** Square and at least 112 pixels wide: not every crawler takes an SVG. */
  logoUrl: absoluteUrl('/assets/logo-512.png'),
}

/** The edition that a segment of an address names; null when it is none, or is switched off. */
export function enabledEdition(code: string): (typeof site.editions)[number] | null {
  return site.editions.find((edition) => edition === code) ?? null
}
