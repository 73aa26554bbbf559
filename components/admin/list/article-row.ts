import type { ArticleStage } from '#domain/articles/flow/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

/** An article in the list of the desk. Times are texts already. */
export type ArticleRow = {
  id: number
  edition: Edition
  stage: ArticleStage
  since: 'corrected' | 'updated' | null
  hasUnpublishedChanges: boolean
  isStale: boolean
  headline: string
  sectionName: string
  authorNames: string[]
  /** When it was published, or will be. */
  when: string
  updated: string
  editedBy: string
  /** Who is writing it just now. */
  writer: string
  openComments: number
  views: number
}
