import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, can, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { type Crops, cutsOf } from './crop-rules.ts'
import { decodePicture } from './decode.ts'
import { DERIVATIVES, derivativeName, type PictureView, SOURCE } from './rules.ts'
import { cropsChoiceSchema, pictureFactsSchema, pictureIdSchema } from './schema.ts'
import {
  deletePictureRow,
  findPictureState,
  type PictureState,
  writeCrops,
  writePictureFacts,
} from './store.ts'
import { isPublic, isUnused } from './use-rules.ts'
import { listPictureUses, listTagsShowingPicture } from './use-store.ts'

type Changed = { staleTags: string[] }

const GONE = 'This picture is no longer in the library.'

/** Says what a picture shows, whose it is, until when it may be shown and whether it may be handed on. */
export async function savePicture(editor: Editor, input: unknown): Promise<Changed> {
  assertCan(editor, 'picture.upload')
  const { id, ...facts } = parse(pictureFactsSchema, input)
  return changePicture(editor, id, 'picture.save', async (tx) => {
    await writePictureFacts(tx, id, facts)
    return { until: facts.rightsUntil, distributable: facts.distributable }
  })
}

/**
 * Chooses which part of a picture each shape shows: around a point, or a part of its own. New files are made under new
 * names, so that old addresses go on answering; pages turn to the new ones at once.
 */
export async function cropPicture(editor: Editor, input: unknown): Promise<Changed & { cuts: Crops }> {
  assertCan(editor, 'picture.upload')
  const { id, focus, crops } = parse(cropsChoiceSchema, input)
  const picture = await getPicture(id)
  await assertMayChange(editor, picture)
  const cuts = cutsOf(picture, focus, crops)
  await makeCuts({ ...picture, cuts })
  const changed = await changePicture(editor, id, 'picture.crop', async (tx, { key }) => {
    if (key !== picture.key)
      throw new AppError('conflict', 'The file of this picture was replaced meanwhile. Reload the page.')
    await writeCrops(tx, id, { focus, crops, cuts })
    return {}
  })
  return { ...changed, cuts }
}

/** Deletes a picture that nothing shows, with its files. @throws AppError 'conflict' when something does. */
export async function deletePicture(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'picture.upload')
  const { id } = parse(pictureIdSchema, input)
  const keys = await inTransaction(async (tx) => {
    const picture = await getPicture(id, tx)
    if (picture.createdById !== editor.id) assertCan(editor, 'picture.manage')
    if (!isUnused(await listPictureUses(id, tx)))
      throw new AppError('conflict', 'This picture is in use. Take it out of what shows it first.')
    const orphaned = await deletePictureRow(tx, id)
    await recordAct(tx, editor, {
      act: 'picture.delete',
      subject: { kind: 'picture', id, name: picture.name },
    })
    return orphaned
  })
  for (const key of keys) await mediaFiles().removeAll(key)
}

/** Holds a picture, does `change`, expires what shows it and writes the act down; `change` answers its detail. */
export async function changePicture(
  editor: Editor,
  id: number,
  act: string,
  change: (tx: Tx, picture: PictureState) => Promise<Record<string, unknown>>,
): Promise<Changed> {
  return inTransaction(async (tx) => {
    const picture = await getPicture(id, tx)
    await assertMayChange(editor, picture, tx)
    const detail = await change(tx, picture)
    const staleTags = await listTagsShowingPicture(tx, id)
    await announceExpiry(tx, staleTags)
    await recordAct(tx, editor, { act, subject: { kind: 'picture', id, name: picture.name }, detail })
    return { staleTags }
  })
}

/** Editors change any picture, authors those that they sent and that readers do not see yet. */
async function assertMayChange(editor: Editor, picture: PictureState, tx?: Tx): Promise<void> {
  if (can(editor, 'picture.manage')) return
  const isOwn = picture.createdById === editor.id
  if (!isOwn || isPublic(await listPictureUses(picture.id, tx))) assertCan(editor, 'picture.manage')
}

/** A picture as it stands. @throws AppError 'not_found'. */
export async function getPicture(id: number, tx?: Tx): Promise<PictureState> {
  const picture = await findPictureState(id, tx)
  if (!picture) throw new AppError('not_found', GONE)
  return picture
}

/** Makes those files of a picture's parts that do not stand yet. */
async function makeCuts({ key, cuts, hasAvif }: PictureView): Promise<void> {
  const store = mediaFiles()
  const there = new Set(await store.list(key))
  const files = DERIVATIVES.filter(
    (made) => (hasAvif || made.format !== 'avif') && !there.has(derivativeName(made, cuts)),
  )
  if (files.length === 0) return
  const source = await store.get(key, SOURCE)
  if (!source)
    throw new AppError(
      'unavailable',
      'The file of this picture is not in the store, so nothing can be cut from it. Replace the picture.',
    )
  const decoded = await decodePicture(source, { cuts, files })
  await Promise.all(decoded.files.map((file) => store.put(key, file.name, file.bytes)))
}
