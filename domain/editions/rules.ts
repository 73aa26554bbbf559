/** The languages that the interface speaks; an edition is one of them. Codes are BCP 47. */
export const EDITIONS = ['en', 'uk'] as const

export type Edition = (typeof EDITIONS)[number]

/** True when `code` names an edition that this program can speak. */
export function isEdition(code: string): code is Edition {
  return (EDITIONS as readonly string[]).includes(code)
}

/** The text of `edition` among `texts`, else of whichever edition has one. Null when there is none. */
export function textIn<T extends { edition: string }>(texts: readonly T[], edition: Edition): T | null {
  return texts.find((text) => text.edition === edition) ?? texts[0] ?? null
}

/** What an edition calls a section, a tag, a place or an author; its slug when nobody named it. */
export function nameIn(
  { slug, texts }: { slug: string; texts: readonly { edition: string; name: string }[] },
  edition: Edition,
): string {
  return textIn(texts, edition)?.name ?? slug
}
