'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import type { DeskPreviewLink } from '#components/admin/preview/share-actions.ts'
import { revokePreview, sharePreview } from '#domain/articles/previews/commands.ts'
import { sharedPath } from '#domain/articles/previews/rules.ts'
import { absoluteUrl } from '#lib/url.ts'
import { deskWords } from '../../../../../desk-words.ts'
import { runAction } from '../../../../../run-action.ts'
import { toDeskLink } from './desk-link.ts'

export async function sharePreviewAction(
  input: unknown,
): Promise<ActionResult<{ url: string; link: DeskPreviewLink }>> {
  return runAction(async (editor) => {
    const { token, link } = await sharePreview(editor, input)
    const { language } = await deskWords()
    return { url: absoluteUrl(sharedPath(token)), link: toDeskLink(link, language) }
  })
}

export async function revokePreviewAction(linkId: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await revokePreview(editor, { linkId })
    return null
  })
}
