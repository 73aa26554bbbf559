import { db, type Tx } from '#lib/db.ts'
import type { FileWords, PictureView, PictureWords } from './rules.ts'

const VIEW = { id: true, key: true, width: true, height: true, tint: true } as const

/** The picture with this key, or null. */
export async function findPictureByKey(key: string): Promise<PictureView | null> {
  return db.picture.findUnique({ where: { key }, select: VIEW })
}

/** Pictures by id, in no order; unknown ids are left out. */
export async function listPicturesByIds(ids: number[]): Promise<PictureView[]> {
  if (ids.length === 0) return []
  return db.picture.findMany({ where: { id: { in: ids } }, select: VIEW })
}

/** Keeps a picture's row; when the key is already there, answers the row that is there. */
export async function insertPicture(picture: Omit<PictureView, 'id'> & PictureWords): Promise<PictureView> {
  return db.picture.upsert({ where: { key: picture.key }, create: picture, update: {}, select: VIEW })
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
    select: { alt: true, caption: true, credit: true, rights: true, createdById: true },
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
    select: { alt: true, caption: true, credit: true },
  })
}
