import type { ActionResult } from '#components/admin/action-result.ts'
import type { WhatWasRead } from '#domain/notices/schema.ts'

type Unread = ActionResult<{ unread: number }>

/** How many notices are unread. */
export async function askUnread(): Promise<Unread> {
  const response = await fetch('/admin/api/notices')
  return response.json()
}

/** Marks notices as read, also while the page is left for what they tell of. */
export async function sendRead(what: WhatWasRead): Promise<Unread> {
  const response = await fetch('/admin/api/notices', {
    method: 'POST',
    body: JSON.stringify(what),
    keepalive: true,
  })
  return response.json()
}
