import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { AppError } from '#lib/errors.ts'
import { downloadPicture, pictureKey, storeFiles } from './commands.ts'
import { type Crops, cutsOf, MIDDLE, type Point, type Size } from './crop-rules.ts'
import { decodePicture } from './decode.ts'
import { changePicture, getPicture } from './edit-commands.ts'
import { findPictureByKey, swapFiles } from './store.ts'

/** Proportions that differ by less show the same part of the same picture. */
const SAME_SHAPE = 0.01

/**
 * Puts another file in a picture's place, everywhere at once: articles, authors and pages name the picture, not the file. Its words and
 * rights stay; crops stay where the proportions do. Addresses of the old files go on answering.
 * @throws AppError 'conflict' when the file is another picture of the library, or as an upload does.
 */
export async function replacePicture(
  editor: Editor,
  id: number,
  bytes: Buffer,
  fileName = '',
): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'picture.manage')
  const picture = await getPicture(id)
  const key = pictureKey(bytes)
  if (key === picture.key) return { staleTags: [] }
  const other = await findPictureByKey(key)
  if (other)
    throw new AppError(
      'conflict',
      'This file is in the library already, as another picture. Choose that one in the article.',
      { data: { id: other.id } },
    )
  const size = await decodePicture(bytes, { files: [] })
  const { focus, crops } = keptParts(picture, size)
  const cuts = cutsOf(size, focus, crops)
  const { width, height, tint } = await storeFiles(bytes, key, cuts, true)
  return changePicture(editor, id, 'picture.replace', async (tx, now) => {
    await swapFiles(tx, now, { key, width, height, tint, hasAvif: true, cuts, focus, crops, fileName })
    return { from: now.key }
  })
}

/** As `replacePicture`, with the file at an address. */
export async function replacePictureFrom(
  editor: Editor,
  id: number,
  input: unknown,
  allowPrivate = false,
): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'picture.manage')
  const { bytes, fileName } = await downloadPicture(input, allowPrivate)
  return replacePicture(editor, id, bytes, fileName)
}

function keptParts(old: Size & { focus: Point; crops: Crops }, next: Size): { focus: Point; crops: Crops } {
  const change = (next.width / next.height) * (old.height / old.width)
  return Math.abs(change - 1) < SAME_SHAPE
    ? { focus: old.focus, crops: old.crops }
    : { focus: MIDDLE, crops: {} }
}
