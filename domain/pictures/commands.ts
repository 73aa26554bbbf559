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
import { readFileWords } from './file-words.ts'
import {
  DERIVATIVES,
  derivativeName,
  MAX_PICTURE_BYTES,
  type PictureView,
  type PictureWords,
  type SentPicture,
} from './rules.ts'
import { fillPictureWords, findPictureByKey, insertPicture } from './store.ts'

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

/**
 * Takes in a picture that an editor uploads, with the words that its file carries where nobody said others.
 * Throws AppError `forbidden`, or as `ingestPicture` does.
 */
export async function uploadPicture(editor: Editor, bytes: Buffer): Promise<SentPicture> {
  assertCan(editor, 'picture.upload')
  const picture = await ingestPicture(bytes, { alt: '', caption: '', credit: '' })
  const fileWords = await readFileWords(bytes)
  const words = await inTransaction(async (tx) => {
    const kept = await fillPictureWords(tx, picture.id, fileWords, editor.id)
    await recordAct(tx, editor, {
      act: 'picture.upload',
      subject: { kind: 'picture', id: picture.id, name: kept.alt || kept.caption },
    })
    return kept
  })
  return { ...picture, words }
}

async function hasAllFiles(key: string): Promise<boolean> {
  const store = mediaFiles()
  const found = await Promise.all(DERIVATIVES.map((made) => store.has(key, derivativeName(made))))
  return found.every(Boolean)
}

/**
 * Takes in the picture at an address that somebody gave, or that stood in a paste. Its words are those of the
 * file: whose it is must be asked where it does not say. @throws AppError 'invalid', 'unavailable' or 'too_large' with the reason.
 */
export async function fetchPicture(
  editor: Editor,
  input: unknown,
  allowPrivate = false,
): Promise<SentPicture> {
  assertCan(editor, 'picture.upload')
  const { url } = parse(pictureAddressSchema, input)
  const { status, body } = await safeFetch(url, { maxBytes: MAX_PICTURE_BYTES, allowPrivate })
  if (status !== 200) throw new AppError('unavailable', 'There is no picture at this address.')
  return uploadPicture(editor, body)
}
