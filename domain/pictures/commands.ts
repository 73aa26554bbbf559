import { createHash } from 'node:crypto'
import { z } from 'zod'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { safeFetch } from '#lib/http/safe-fetch.ts'
import { parse } from '#lib/parse.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { decodePicture } from './decode.ts'
import { readFileWords } from './file-words.ts'
import {
  DERIVATIVES,
  fileNames,
  MAX_PICTURE_BYTES,
  type PictureView,
  type PictureWords,
  type SentPicture,
  SOURCE,
} from './rules.ts'
import { fillEmptyWords, fillPictureWords, findPictureByKey, insertPicture } from './store.ts'

const pictureAddressSchema = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(4096) })

/** What the files of these bytes are named after. */
export function pictureKey(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24)
}

type Taking = {
  fileName?: string
  /** False for many at once: a job makes the AVIF files later. */
  withAvif?: boolean
}

/**
 * Takes in a picture for the program's own use (seed, import): no editor is asked. The same bytes twice are one
 * picture. Throws AppError `too_large` or `invalid` with the reason when the bytes are not a picture that we take.
 */
export async function ingestPicture(
  bytes: Buffer,
  words: PictureWords,
  { fileName = '', withAvif = true }: Taking = {},
): Promise<PictureView> {
  const key = pictureKey(bytes)
  const kept = await findPictureByKey(key)
  if (kept && (await hasAllFiles(kept))) return kept
  const hasAvif = kept?.hasAvif ?? withAvif
  const { width, height, tint } = await storeFiles(bytes, key, kept?.cuts ?? {}, hasAvif)
  return kept ?? insertPicture({ key, width, height, tint, hasAvif, fileName, ...words })
}

/** Makes the files of a picture and keeps them, the bytes as they came among them; the row that names them comes after. */
export async function storeFiles(bytes: Buffer, key: string, cuts: PictureView['cuts'], hasAvif: boolean) {
  const wanted = DERIVATIVES.filter(({ format }) => hasAvif || format !== 'avif')
  const { files, ...picture } = await decodePicture(bytes, { cuts, files: wanted })
  const store = mediaFiles()
  // The bytes as they came are kept, never served: later crops are cut from them.
  await Promise.all([
    store.put(key, SOURCE, bytes),
    ...files.map((file) => store.put(key, file.name, file.bytes)),
  ])
  return picture
}

/**
 * Takes in a picture that an editor uploads, with the words that its file carries where nobody said others.
 * Throws AppError `forbidden`, or as `ingestPicture` does.
 */
export async function uploadPicture(editor: Editor, bytes: Buffer, fileName = ''): Promise<SentPicture> {
  assertCan(editor, 'picture.upload')
  const picture = await ingestPicture(bytes, { alt: '', caption: '', credit: '' }, { fileName })
  const fileWords = await readFileWords(bytes)
  const words = await inTransaction(async (tx) => {
    const kept = await fillPictureWords(tx, picture.id, fileWords, editor.id)
    await recordAct(tx, editor, {
      act: 'picture.upload',
      subject: { kind: 'picture', id: picture.id, name: kept.alt || kept.caption || fileName },
    })
    return kept
  })
  return { ...picture, words }
}

/** Keeps what a published article says of pictures that had no words: whoever takes them next begins with them. */
export async function keepPlacedWords(
  tx: Tx,
  placed: readonly (PictureWords & { pictureId: number })[],
): Promise<void> {
  const first = new Map(placed.map((picture) => [picture.pictureId, picture]))
  await fillEmptyWords(tx, [...first.values()])
}

async function hasAllFiles(picture: PictureView): Promise<boolean> {
  const there = new Set(await mediaFiles().list(picture.key))
  return [SOURCE, ...fileNames(picture)].every((name) => there.has(name))
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
  const { bytes, fileName } = await downloadPicture(input, allowPrivate)
  return uploadPicture(editor, bytes, fileName)
}

/** The bytes at the address that `input` gives, and the last part of it. @throws AppError as `fetchPicture`. */
export async function downloadPicture(input: unknown, allowPrivate = false) {
  const { url } = parse(pictureAddressSchema, input)
  const { status, body } = await safeFetch(url, { maxBytes: MAX_PICTURE_BYTES, allowPrivate })
  if (status !== 200) throw new AppError('unavailable', 'There is no picture at this address.')
  return { bytes: body, fileName: nameInAddress(url) }
}

function nameInAddress(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last).slice(0, 200)
  } catch {
    return last.slice(0, 200)
  }
}
