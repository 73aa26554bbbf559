import type { PictureView } from './rules.ts'
import { listPicturesByIds } from './store.ts'
import { hasEnded } from './view.ts'

/** The pictures that readers may be shown now, by id; those that are gone or whose rights have ended are left out. */
export async function findShownPictures(
  ids: number[],
  now = new Date(),
): Promise<ReadonlyMap<number, PictureView>> {
  const pictures = await listPicturesByIds(ids)
  return new Map(pictures.filter((one) => !hasEnded(one, now)).map(({ view }) => [view.id, view]))
}
