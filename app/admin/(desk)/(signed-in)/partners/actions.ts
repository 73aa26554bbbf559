'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { addPartner, revokePartner } from '#domain/partners/commands.ts'
import { absoluteUrl } from '#lib/url.ts'
import { runAction } from '../../../run-action.ts'

export async function addPartnerAction(input: unknown): Promise<ActionResult<{ address: string }>> {
  return runAction(async (editor) => {
    const { key } = await addPartner(editor, input)
    return { address: absoluteUrl(`/api/partners/${key}/feed.xml`) }
  })
}

export async function revokePartnerAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await revokePartner(editor, input)
    return null
  })
}
