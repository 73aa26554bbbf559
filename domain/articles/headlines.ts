/** The headlines of one article. The site's is the article's own; each of the others may be empty. */
export type Headlines = {
  headline: string
  /** For search results and the window's title. */
  seoHeadline: string
  /** For cards on social networks and in messengers. */
  socialHeadline: string
  /** For notifications. */
  pushHeadline: string
}

export const HEADLINE_VARIANTS = ['seoHeadline', 'socialHeadline', 'pushHeadline'] as const
export type HeadlineVariant = (typeof HEADLINE_VARIANTS)[number]

// A headline for search is made of the words that people search by. It makes a poor card, so that social does not fall
// back on it (ADR 0020).
const FALLBACK: Record<HeadlineVariant, keyof Headlines> = {
  seoHeadline: 'headline',
  socialHeadline: 'headline',
  pushHeadline: 'socialHeadline',
}

/**
 * Where a headline begins to be cut, in characters: Google cuts titles at about 600 pixels, which is 60 characters;
 * cards of Facebook and X at about 70; a notification's title on a locked phone at about 50; 100 is where our own lists
 * run to a fourth line on a phone.
 */
export const HEADLINE_LENGTHS: Record<keyof Headlines, number> = {
  headline: 100,
  seoHeadline: 60,
  socialHeadline: 70,
  pushHeadline: 50,
}

/** The headline that one outlet shows: its own, else the one that it falls back to. */
export function headlineFor(variant: keyof Headlines, headlines: Headlines): string {
  if (variant === 'headline') return headlines.headline
  return headlines[variant] || headlineFor(FALLBACK[variant], headlines)
}

/** What `variant` would show without a headline of its own, and whose that is. */
export function fallbackOf(variant: HeadlineVariant, headlines: Headlines) {
  const next = FALLBACK[variant]
  const from = next === 'headline' || headlines[next] ? next : FALLBACK[next as HeadlineVariant]
  return { from, text: headlines[from] }
}
