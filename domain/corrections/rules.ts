import type { Correction } from '#domain/articles/rules.ts'

/** A correction as the public list of all of them shows it: with the article that it is about. */
export type ListedCorrection = Correction & { article: { id: number; slug: string; headline: string } }

/** A page of that list, the newest first. */
export type CorrectionPage = { corrections: ListedCorrection[]; page: number; hasOlder: boolean }

/** How many corrections a page of the list shows. */
export const CORRECTIONS_PAGE = 30
