import { z } from 'zod'
import { CROP_RATIOS, type Crops } from './crop-rules.ts'
import type { PictureView } from './rules.ts'

// How a row of pictures becomes what is drawn. Every read that shows a picture to readers goes through `shownPicture`,
// every one that hands it to others through `distributedPicture`: the end of rights holds wherever it is read.

const share = z.number().min(0).max(1)
export const boxSchema = z.strictObject({ x: share, y: share, width: share, height: share })
export const cropsSchema = z.partialRecord(z.enum(CROP_RATIOS), boxSchema)

/** The columns that every read of a picture takes. */
export const PICTURE_COLUMNS = {
  id: true,
  key: true,
  width: true,
  height: true,
  tint: true,
  cuts: true,
  hasAvif: true,
  rightsUntil: true,
  distributable: true,
} as const

export type PictureRow = Omit<PictureView, 'cuts'> & {
  cuts: unknown
  rightsUntil: Date | null
  distributable: boolean
}

/** The parts of a picture as its row holds them. */
export function readCrops(value: unknown): Crops {
  return cropsSchema.parse(value)
}

/** A picture for the desk, whatever its rights. */
export function toPictureView({ rightsUntil: _, distributable: __, cuts, ...row }: PictureRow): PictureView {
  return { ...row, cuts: readCrops(cuts) }
}

/** A picture for readers: null when there is none, or its rights have ended. */
export function shownPicture(row: PictureRow | null, now: Date): PictureView | null {
  return row && !hasEnded(row, now) ? toPictureView(row) : null
}

/** A picture for those who take the news from us: null also when it is not ours to hand on. */
export function distributedPicture(row: PictureRow | null, now: Date): PictureView | null {
  return row?.distributable ? shownPicture(row, now) : null
}

/** True from the moment on at which nobody may be shown the picture. */
export function hasEnded({ rightsUntil }: { rightsUntil: Date | null }, now: Date): boolean {
  return rightsUntil !== null && rightsUntil <= now
}
