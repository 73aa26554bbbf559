import type { Edition } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'

/** What crawlers ask of a news organisation (schema.org/NewsMediaOrganization), each answered by a page of the newsroom. */
export const POLICIES = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'ownershipFundingInfo',
  'actionableFeedbackPolicy',
] as const
export type Policy = (typeof POLICIES)[number]

/** The two looks of readers' pages, each with the colours that an accent stands on and the accent it has from the start. */
export const LOOKS = {
  light: { paper: '#fffefb', wash: '#f5f2ea', accent: '#b3201a' },
  dark: { paper: '#171512', wash: '#211e1a', accent: '#f08a78' },
} as const
export type Look = keyof typeof LOOKS

/** The name under which the settings of the paper are kept. */
export const PAPER_SETTING = 'paper'

/** A picture that stands for the paper's name. */
export type Logo = Pick<PictureView, 'id' | 'key' | 'width' | 'height'>

/** A logo as its files are named: whole, no part of it is cut. */
export const logoFiles = (logo: Logo) => ({ ...logo, cuts: {} })

/** What the desk keeps of the paper, for all editions. Empty texts fall back: see in-edition.ts. */
export type PaperSettings = {
  names: Record<Edition, string>
  descriptions: Record<Edition, string>
  logos: Record<Look, Logo | null>
  accents: Record<Look, string>
  email: string
  phone: string
  address: Record<Edition, string>
  /** Accounts of the paper elsewhere, whole addresses. */
  social: string[]
  /** The slug of the page that answers each question; empty for none. */
  policies: Record<Policy, string>
}

/** What the paper says of itself in one edition, to readers and to machines. */
export type Paper = Pick<PaperSettings, 'logos' | 'accents' | 'email' | 'phone' | 'social' | 'policies'> & {
  edition: Edition
  name: string
  /** One sentence for search results, feeds and link previews. */
  description: string
  address: string
}

/** How much two colours differ in brightness (WCAG 2.2, contrast ratio): 1 for the same, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Small text must differ this much from what it stands on (WCAG 2.2, level AA). */
const LEAST_CONTRAST = 4.5

/** How far an accent differs from the nearest of the colours it stands on in a look, and whether that is enough. */
export function accentContrast(accent: string, look: Look): { ratio: number; isEnough: boolean } {
  const { paper, wash } = LOOKS[look]
  const ratio = Math.min(contrast(accent, paper), contrast(accent, wash))
  return { ratio, isEnough: ratio >= LEAST_CONTRAST }
}

/** The style that gives readers' pages the accents, null where they are those of the stylesheet. */
export function accentStyle({ accents: { light, dark } }: Pick<Paper, 'accents'>): string | null {
  if (light === LOOKS.light.accent && dark === LOOKS.dark.accent) return null
  return [
    `:root:root{--accent:${light}}`,
    `@media (prefers-color-scheme:dark){:root:root:not([data-theme="light"]){--accent:${dark}}}`,
    `:root:root[data-theme="dark"]{--accent:${dark}}`,
    '@media print{:root:root:root{--accent:#000}}',
  ].join('')
}
