import type { ActionResult } from '#components/admin/action-result.ts'
import type { PresenceAct } from '#domain/presence/rules.ts'

/** Who writes an article; the time is a text on the newsroom's clock. */
export type Writer = { name: string; since: string }

/** How an article stands for this page, as the server answers. */
export type PresenceNow = {
  version: number
  isMine: boolean
  writer: Writer | null
  wanted: { name: string; mode: 'ask' | 'take'; isMine: boolean } | null
}

/** Says something of this page to the server; `leave` also goes out while the page closes. */
export async function sendPresence(said: {
  articleId: number
  page: string
  act: PresenceAct
}): Promise<ActionResult<PresenceNow>> {
  const response = await fetch('/admin/api/presence', {
    method: 'POST',
    body: JSON.stringify(said),
    keepalive: said.act === 'leave',
  })
  return response.json()
}
