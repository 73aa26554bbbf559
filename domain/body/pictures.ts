import type { Body } from './schema.ts'

/** The ids of the pictures that a body shows, each once, in order. */
export function bodyPictureIds(body: Body): number[] {
  const ids = body.content.flatMap((block) => (block.type === 'picture' ? block.attrs.pictureId : []))
  return [...new Set(ids)]
}
