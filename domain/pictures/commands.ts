import { createHash } from 'node:crypto'
import { z } from 'zod'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { safeFetch } from '#lib/http/safe-fetch.ts'
import { parse } from '#lib/parse.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { decodePicture } from './decode.ts'
import {
  DERIVATIVES,
  derivativeName,
  MAX_PICTURE_BYTES,
  type PictureView,
  type PictureWords,
} from './rules.ts'
import { findPictureByKey, insertPicture } from './store.ts'

const pictureAddressSchema = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(4096) })

/**
 * Takes in a picture for the program's own use (seed, import): no editor is asked. The same bytes twice are one
 * picture. Throws AppError `too_large` or `invalid` with the reason when the bytes are not a picture that we take.
 */
export async function ingestPicture(bytes: Buffer, words: PictureWords): Promise<PictureView> {
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 24)
  const kept = await findPictureByKey(key)
  if (kept && (await hasAllFiles(key))) return kept
  const { width, height, tint, files } = await decodePicture(bytes)
  const store = mediaFiles()
  // The bytes as they came are kept, never served: later crops are cut from them.
  await Promise.all([
    store.put(key, 'source', bytes),
    ...files.map((file) => store.put(key, file.name, file.bytes)),
  ])
  return insertPicture({ key, width, height, tint, ...words })
}

/** Takes in a picture that an editor uploads. Throws AppError `forbidden`, or as `ingestPicture` does. */
export async function uploadPicture(
  editor: Editor,
  bytes: Buffer,
  words: PictureWords,
): Promise<PictureView> {
  assertCan(editor, 'picture.upload')
  const picture = await ingestPicture(bytes, words)
  await inTransaction((tx) =>
    recordAct(tx, editor, {
      act: 'picture.upload',
      subject: { kind: 'picture', id: picture.id, name: words.alt },
    }),
  )
  return picture
}

async function hasAllFiles(key: string): Promise<boolean> {
  const store = mediaFiles()
  const found = await Promise.all(DERIVATIVES.map((made) => store.has(key, derivativeName(made))))
  return found.every(Boolean)
}

/**
 * Takes in the picture at an address that somebody gave, or that stood in a paste. Its words are empty: whose it is must
 * be asked. @throws AppError 'invalid', 'unavailable' or 'too_large' with the reason.
 */
export async function fetchPicture(
  editor: Editor,
  input: unknown,
  allowPrivate = false,
): Promise<PictureView> {
  assertCan(editor, 'picture.upload')
  const { url } = parse(pictureAddressSchema, input)
  const { status, body } = await safeFetch(url, { maxBytes: MAX_PICTURE_BYTES, allowPrivate })
  if (status !== 200) throw new AppError('unavailable', 'There is no picture at this address.')
  return uploadPicture(editor, body, { alt: '', caption: '', credit: '' })
}
