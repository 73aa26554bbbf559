import type { ActionResult } from '#components/admin/action-result.ts'

/** A link to a preview as the desk lists it; times are texts in the newsroom's zone. */
export type DeskPreviewLink = { id: string; name: string; by: string; at: string; until: string }

/** The links of an article and the Server Actions for them, handed in by the page. */
export type Sharing = {
  links: DeskPreviewLink[]
  make: (input: {
    articleId: number
    days: number
    name: string
  }) => Promise<ActionResult<{ url: string; link: DeskPreviewLink }>>
  revoke: (linkId: string) => Promise<ActionResult<null>>
}
