import type { ActionResult } from '#components/admin/action-result.ts'

/** The moves that need nothing but the article. */
export type PlainMove = 'sendToReview' | 'unschedule' | 'archive' | 'unarchive' | 'bin' | 'unbin'

/** The Server Actions that move an article from one stage to another, handed in by the page. Times are on the newsroom's clock. */
export type FlowActions = {
  move: (move: PlainMove, id: number) => Promise<ActionResult<null>>
  takeBack: (input: { id: number; note: string }) => Promise<ActionResult<null>>
  embargo: (input: { id: number; until: string | null }) => Promise<ActionResult<null>>
  end: (input: {
    id: number
    at: string | null
    to: 'archive' | 'withdraw'
    note: string
  }) => Promise<ActionResult<null>>
}
