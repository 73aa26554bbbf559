import type { Block, Body } from './schema.ts'

/** A picture of a body with the words that the body gives it. */
export type BodyPicture = { pictureId: number; alt: string; caption: string; credit: string }

/** The pictures that a block shows: its own, or those of a gallery. */
export function blockPictures(block: Block): BodyPicture[] {
  if (block.type === 'picture') return [block.attrs]
  return block.type === 'gallery' ? block.attrs.pictures : []
}

/** The ids of the pictures that a body shows, each once, in order. */
export function bodyPictureIds(body: Body): number[] {
  return [...new Set(body.content.flatMap(blockPictures).map(({ pictureId }) => pictureId))]
}
