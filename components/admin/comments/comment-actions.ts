import type { ActionResult } from '#components/admin/action-result.ts'
import type { Anchor, Thread } from '#domain/comments/rules.ts'

export type Person = { id: string; name: string }

/** The comments on an article, their times as texts, and who may be mentioned. */
export type Talk = { threads: Thread[]; people: Person[] }

/** The Server Actions of the comments, handed in by the page. */
export type CommentActions = {
  load: (articleId: number) => Promise<ActionResult<Talk>>
  add: (input: { articleId: number; text: string; anchor: Anchor }) => Promise<ActionResult<{ id: number }>>
  answer: (input: { threadId: number; text: string }) => Promise<ActionResult<{ id: number }>>
  resolve: (input: { id: number; resolved: boolean }) => Promise<ActionResult<null>>
  remove: (input: { id: number }) => Promise<ActionResult<null>>
  move: (input: { articleId: number; anchors: (Anchor & { id: number })[] }) => Promise<ActionResult<null>>
}
