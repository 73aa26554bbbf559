'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import type { OfferedPicture } from '#components/admin/library/offered-picture.ts'
import { cropPicture, deletePicture, savePicture } from '#domain/pictures/edit-commands.ts'
import { listLibrary } from '#domain/pictures/editor-queries.ts'
import { pictureName } from '#domain/pictures/library-rules.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { formatDeskTime } from '../../../desk-times.ts'
import { deskWords } from '../../../desk-words.ts'
import { runAction } from '../../../run-action.ts'

export async function savePictureAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await savePicture(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function cropPictureAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await cropPicture(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function deletePictureAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await deletePicture(editor, input)
    return null
  })
}

/** Pictures for a form that looks for one: a page of the library, and where the next one goes on. */
export async function findPicturesAction(
  q: unknown,
  after: unknown,
): Promise<ActionResult<{ pictures: OfferedPicture[]; next: string | null }>> {
  return runAction(async (editor) => {
    const { language } = await deskWords()
    const { pictures, older } = await listLibrary(editor, { q, after })
    const now = Date.now()
    return {
      next: older,
      pictures: pictures.map((picture) => ({
        picture: { ...picture.view, words: picture.words },
        name: pictureName(picture),
        detail: [picture.words.credit, formatDeskTime(picture.createdAt, language)]
          .filter(Boolean)
          .join(' · '),
        hasEnded: picture.rightsUntil !== null && Date.parse(picture.rightsUntil) <= now,
      })),
    }
  })
}
