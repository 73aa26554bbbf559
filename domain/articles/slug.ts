/**
 * Slugs by the official Ukrainian romanisation: resolution 55 of the Cabinet of Ministers of 27 January 2010.
 * є, ї, й, ю, я have another form at the beginning of a word; "зг" is "zgh"; ь and the apostrophe are dropped.
 */
const INITIAL: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

// biome-ignore format: a table reads better in rows
const LETTERS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i',
  й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia',
  // Russian letters that stand in names and quotations.
  ё: 'io', ъ: '', ы: 'y', э: 'e',
}

const APOSTROPHES = /['’ʼ‘`´]/g
const MAX_LENGTH = 90

/** Ukrainian text in Latin letters, lower case, word by word; other scripts pass through. */
export function romanise(text: string): string {
  const words = text.toLowerCase().normalize('NFC').replace(APOSTROPHES, '')
  return words.replace(/\p{L}+/gu, (word) =>
    [...word]
      .map((letter, index) => {
        // "зг" is "zgh", so that it is not read as "ж", which is "zh".
        if (letter === 'г' && word[index - 1] === 'з') return 'gh'
        return (index === 0 ? INITIAL[letter] : undefined) ?? LETTERS[letter] ?? letter
      })
      .join(''),
  )
}

/**
 * The slug of a headline: lower-case Latin words joined by hyphens, at most 90 characters, cut between words.
 * Empty when the headline has no letter or digit that can be shown; the caller then finds another.
 */
export function slugFromHeadline(headline: string): string {
  const slug = romanise(headline)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= MAX_LENGTH) return slug
  const cut = slug.slice(0, MAX_LENGTH + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : MAX_LENGTH)
}

/** True when `slug` has the shape of a slug: words of a–z and 0–9 joined by single hyphens. */
export function isSlug(slug: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 200
}

/** The first of `slug`, `slug-2`, `slug-3` … that `isTaken` does not know. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  const base = slug || 'untitled'
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? base : `${base}-${number}`
    if (!isTaken(candidate)) return candidate
  }
}
