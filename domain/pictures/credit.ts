/** What the line under a picture says of whose it is. Only what stands in it: nothing is guessed. */
export type CreditFacts = {
  /** Who made it, without "Photo:" and without the sign of copyright; empty when the line is. */
  name: string
  copyrightNotice: string | null
  /** The address of the Creative Commons licence that the line names with its version. */
  license: string | null
}

const KIND = /^\p{L}[\p{L} ]{0,30}:\s*/u
const COPYRIGHT = /©|\(c\)|\bcopyright\b/i
const COMMONS = /\bCC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([1-4]\.[05])\b/i
const ZERO = /\bCC0\b/i

/** Reads a picture's credit line: "Photo: Ann Lee", "© Reuters", "Ann Lee / CC BY-SA 4.0". */
export function readCredit(credit: string): CreditFacts {
  const [, terms, version] = COMMONS.exec(credit) ?? []
  return {
    name: credit
      .replace(KIND, '')
      .replace(/^(?:©|\(c\)|copyright)\s*/i, '')
      .trim(),
    copyrightNotice: COPYRIGHT.test(credit) ? credit : null,
    license:
      terms && version
        ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
        : ZERO.test(credit)
          ? 'https://creativecommons.org/publicdomain/zero/1.0/'
          : null,
  }
}
