import { db, type Tx } from '#lib/db.ts'
import type { Crops, Point } from './crop-rules.ts'
import type { FileWords, PictureView, PictureWords } from './rules.ts'
import { PICTURE_COLUMNS, readCrops, toPictureView } from './view.ts'

const WORDS = { alt: true, caption: true, credit: true } as const

/** The picture whose files have this key, or null. */
export async function findPictureByKey(key: string): Promise<PictureView | null> {
  const row = await db.picture.findUnique({ where: { key }, select: PICTURE_COLUMNS })
  return row && toPictureView(row)
}

/** Pictures by id with the end of their rights, in no order; unknown ids are left out. */
export async function listPicturesByIds(ids: number[]) {
  if (ids.length === 0) return []
  const rows = await db.picture.findMany({ where: { id: { in: ids } }, select: PICTURE_COLUMNS })
  return rows.map((row) => ({ view: toPictureView(row), rightsUntil: row.rightsUntil }))
}

export type NewPicture = Omit<PictureView, 'id' | 'cuts'> & PictureWords & { fileName: string }

/** Keeps a picture's row; when the key is already there, answers the row that is there. */
export async function insertPicture(picture: NewPicture): Promise<PictureView> {
  const row = await db.picture.upsert({
    where: { key: picture.key },
    create: picture,
    update: {},
    select: PICTURE_COLUMNS,
  })
  return toPictureView(row)
}

/**
 * Gives a picture the words of its file where it has none, and its uploader when nobody is named. Answers the words that
 * stand now.
 */
export async function fillPictureWords(
  tx: Tx,
  id: number,
  words: FileWords,
  editorId: string,
): Promise<PictureWords> {
  const kept = await tx.picture.findUniqueOrThrow({
    where: { id },
    select: { ...WORDS, rights: true, createdById: true },
  })
  return tx.picture.update({
    where: { id },
    data: {
      alt: kept.alt || words.alt,
      caption: kept.caption || words.caption,
      credit: kept.credit || words.credit,
      rights: kept.rights || words.rights,
      createdById: kept.createdById ?? editorId,
    },
    select: WORDS,
  })
}

/** Gives pictures that have no words of their own those of an article: who takes them next begins with them. */
export async function fillEmptyWords(
  tx: Tx,
  placed: readonly (PictureWords & { pictureId: number })[],
): Promise<void> {
  if (placed.length === 0) return
  const given = JSON.stringify(placed)
  await tx.$executeRaw`
    UPDATE pictures p SET alt = coalesce(nullif(p.alt, ''), g.alt), caption = coalesce(nullif(p.caption, ''), g.caption),
      credit = coalesce(nullif(p.credit, ''), g.credit)
    FROM jsonb_to_recordset(${given}::jsonb) AS g ("pictureId" int, alt text, caption text, credit text)
    WHERE p.id = g."pictureId" AND (p.alt = '' OR p.caption = '' OR p.credit = '')`
}

/** What a command must know of a picture before it changes it. */
export type PictureState = PictureView & {
  name: string
  createdById: string | null
  rightsUntil: Date | null
  rightsEndedAt: Date | null
  focus: Point
  crops: Crops
}

/** Reads a picture; inside a transaction it is held until the end. Null when there is none. */
export async function findPictureState(id: number, tx?: Tx): Promise<PictureState | null> {
  if (tx) await tx.$queryRaw`SELECT id FROM pictures WHERE id = ${id} FOR UPDATE`
  const row = await (tx ?? db).picture.findUnique({
    where: { id },
    select: {
      ...PICTURE_COLUMNS,
      ...WORDS,
      fileName: true,
      createdById: true,
      rightsEndedAt: true,
      focusX: true,
      focusY: true,
      crops: true,
    },
  })
  if (!row) return null
  const { alt, caption, credit: _, fileName, focusX, focusY, crops, ...rest } = row
  return {
    ...toPictureView(row),
    name: alt || caption || fileName,
    createdById: rest.createdById,
    rightsUntil: rest.rightsUntil,
    rightsEndedAt: rest.rightsEndedAt,
    focus: { x: focusX, y: focusY },
    crops: readCrops(crops),
  }
}

/** What an editor says of a picture. */
export type PictureFacts = FileWords & { rightsUntil: Date | null; distributable: boolean }

/** Writes what an editor says of a picture; the end of its rights is carried out anew. */
export async function writePictureFacts(tx: Tx, id: number, facts: PictureFacts): Promise<void> {
  await tx.picture.update({
    where: { id },
    data: { ...facts, rightsEndedAt: null },
    select: { id: true },
  })
}

/** Writes which part of a picture its shapes show. */
export async function writeCrops(
  tx: Tx,
  id: number,
  { focus, crops, cuts }: { focus: Point; crops: Crops; cuts: Crops },
): Promise<void> {
  await tx.picture.update({
    where: { id },
    data: { focusX: focus.x, focusY: focus.y, crops, cuts },
    select: { id: true },
  })
}

/** Gives a picture other files; the key of those it had goes on answering. */
export async function swapFiles(
  tx: Tx,
  { id, key }: PictureView,
  next: Omit<PictureView, 'id'> & { focus: Point; crops: Crops; fileName: string },
): Promise<void> {
  const { focus, ...columns } = next
  await tx.pictureFormerKey.deleteMany({ where: { key: { in: [key, next.key] } } })
  await tx.pictureFormerKey.create({ data: { key, pictureId: id }, select: { key: true } })
  await tx.picture.update({
    where: { id },
    data: { ...columns, focusX: focus.x, focusY: focus.y },
    select: { id: true },
  })
}

/** Deletes a picture's row; answers the keys whose files nobody names any more. */
export async function deletePictureRow(tx: Tx, id: number): Promise<string[]> {
  const former = await tx.pictureFormerKey.findMany({ where: { pictureId: id }, select: { key: true } })
  const { key } = await tx.picture.delete({ where: { id }, select: { key: true } })
  const keys = [key, ...former.map((row) => row.key)]
  const named = [
    ...(await tx.picture.findMany({ where: { key: { in: keys } }, select: { key: true } })),
    ...(await tx.pictureFormerKey.findMany({ where: { key: { in: keys } }, select: { key: true } })),
  ]
  return keys.filter((one) => !named.some((row) => row.key === one))
}

/** Pictures whose rights have ended and whose end was not carried out yet. */
export async function listEndedPictures(now: Date, limit: number): Promise<number[]> {
  const rows = await db.picture.findMany({
    where: { rightsUntil: { lte: now }, rightsEndedAt: null },
    orderBy: { rightsUntil: 'asc' },
    take: limit,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Notes that the end of a picture's rights was carried out. */
export async function markRightsEnded(tx: Tx, id: number, at: Date): Promise<void> {
  await tx.picture.update({ where: { id }, data: { rightsEndedAt: at }, select: { id: true } })
}

/** The next picture after `id` that stands without AVIF files; null when there is none. */
export async function findPictureWithoutAvif(after: number): Promise<PictureView | null> {
  const row = await db.picture.findFirst({
    where: { hasAvif: false, id: { gt: after } },
    orderBy: { id: 'asc' },
    select: PICTURE_COLUMNS,
  })
  return row && toPictureView(row)
}

/** Says that a picture's AVIF files stand, unless its files or their parts were changed meanwhile. */
export async function markAvif({ id, key, cuts }: PictureView): Promise<void> {
  await db.picture.updateMany({ where: { id, key, cuts: { equals: cuts } }, data: { hasAvif: true } })
}
