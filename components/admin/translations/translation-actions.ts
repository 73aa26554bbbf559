import type { ActionResult } from '#components/admin/action-result.ts'
import type { ArticleStage } from '#domain/articles/flow/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

/** The article in another edition; `id` is null while nobody has begun it. */
export type OtherEdition = {
  edition: Edition
  id: number | null
  headline: string
  stage: ArticleStage | null
  isStale: boolean
}

/** How the article that is open stands to its other editions. */
export type DeskTranslations = {
  others: OtherEdition[]
  original: { id: number; edition: Edition; headline: string } | null
  /** Since when the original says something else, as a text and as the server knows it, and where to see what changed. */
  stale: { at: string; since: string; changes: string | null } | null
  mayReview: boolean
}

/** The Server Actions for translations, handed in by the page. */
export type TranslationActions = {
  open: (input: { id: number; edition: Edition }) => Promise<ActionResult<{ id: number }>>
  review: (input: { id: number; since: string }) => Promise<ActionResult<null>>
}
