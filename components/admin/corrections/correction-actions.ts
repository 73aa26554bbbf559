import type { ActionResult } from '#components/admin/action-result.ts'
import type { CorrectionKind } from '#domain/articles/rules.ts'

/** A correction of the article that is open; `at` is a text in the newsroom's zone. */
export type DeskCorrection = { id: number; kind: CorrectionKind; text: string; at: string }

/** The Server Actions for corrections, handed in by the page. */
export type CorrectionActions = {
  add: (input: { articleId: number; kind: CorrectionKind; text: string }) => Promise<ActionResult<null>>
  edit: (input: { id: number; kind: CorrectionKind; text: string }) => Promise<ActionResult<null>>
  remove: (input: { id: number }) => Promise<ActionResult<null>>
}
