'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { saveCrawlerPolicy } from '#domain/crawlers/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

export async function saveCrawlerPolicyAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async (editor) => {
    const { version, staleTags } = await saveCrawlerPolicy(editor, input)
    expireInAction(staleTags)
    return { version }
  })
}
