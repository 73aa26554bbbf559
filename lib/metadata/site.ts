import { env } from '#lib/env.ts'
import { absoluteUrl } from '#lib/url.ts'

const first = env.DEFAULT_EDITION

/** What is fixed of the portal while it runs. What the desk can change of it, its name first, is domain/paper. */
export const site = {
  /** The editions that are on, the default one first: the order in which fallbacks are chosen. */
  editions: [first, ...env.EDITIONS.filter((edition) => edition !== first)],
  /** The address of the default edition's front page. */
  url: absoluteUrl('/'),
  /** The icon that stands for the paper until it has a logo. Square and at least 112 pixels wide: not every crawler takes an SVG. */
  logoUrl: absoluteUrl('/assets/logo-512.png'),
}

/** The edition that a segment of an address names; null when it is none, or is switched off. */
export function enabledEdition(code: string): (typeof site.editions)[number] | null {
  return site.editions.find((edition) => edition === code) ?? null
}
