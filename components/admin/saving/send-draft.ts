import type { ActionResult } from '#components/admin/action-result.ts'
import type { ArticleContent } from '#domain/articles/schema.ts'

/** What was kept: `at` is the time as the newsroom's clock has it, for the screen. */
export type KeptDraft = { id: number; version: number; at: string }

/** A browser carries no more than this of a page that is gone. */
const MOST_OF_A_CLOSED_PAGE = 60_000

/** Sends what is being written to be kept. `isLeaving` lets it go out also when the page closes before the answer. */
export async function sendDraft(
  draft: { id: number | null; version: number; content: ArticleContent },
  isLeaving: boolean,
): Promise<ActionResult<KeptDraft>> {
  const { id, version: baseVersion, content } = draft
  const body = new Blob([JSON.stringify(id === null ? { id, content } : { id, baseVersion, content })])
  const response = await fetch('/admin/api/drafts', {
    method: 'POST',
    body,
    keepalive: isLeaving && body.size < MOST_OF_A_CLOSED_PAGE,
  })
  return response.json()
}
