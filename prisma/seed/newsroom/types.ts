import type { CorrectionKind } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { DemoBlock } from './body.ts'

/** The same words in every edition. */
export type Words = Record<Edition, string>

/** One edition's telling of a demonstration article. */
export type DemoText = {
  slug: string
  headline: string
  standfirst: string
  /** The words under the hero picture; empty when the article has none. */
  caption: string
  body: DemoBlock[]
  corrections?: { kind: CorrectionKind; minutesAgo: number; text: string }[]
}

/** An article of the demonstration newsroom. Times are minutes before the moment of seeding. */
export type DemoArticle = {
  key: string
  section: string
  place: string | null
  authors: string[]
  tags: string[]
  minutesAgo: number
  modifiedMinutesAgo?: number
  /** The key of a picture of prisma/seed/pictures; null for an article without one. */
  hero: string | null
  /** Keys of the earlier articles that it recalls, in the editor's order. */
  recalls: string[]
  withdrawn?: { minutesAgo: number; note: string }
  en: DemoText
  uk?: DemoText
}

/** Minutes in `days` days and `hours` hours. */
export function ago(days: number, hours = 0, minutes = 0): number {
  return (days * 24 + hours) * 60 + minutes
}

/** A page that the newsroom writes about itself, in every edition. */
export type DemoPage = { slug: string } & Record<Edition, { title: string; body: DemoBlock[] }>
