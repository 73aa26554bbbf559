import { raiseAlert } from '#domain/alerts/commands.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { decodePicture } from './decode.ts'
import { DERIVATIVES, SOURCE } from './rules.ts'
import {
  findPictureState,
  findPictureWithoutAvif,
  listEndedPictures,
  markAvif,
  markRightsEnded,
} from './store.ts'
import { isPublic } from './use-rules.ts'
import { listPictureUses, listTagsShowingPicture } from './use-store.ts'

// The program acts by itself here. Several instances may run this at once: each picture is held while it is dealt with.

const AT_ONCE = 200

/**
 * Takes pictures whose rights have ended from whatever readers see, and tells the desk of those that were seen. Pages
 * that are made later leave them out by themselves: this is what makes them be made.
 */
export async function endPictureRights(now = new Date()): Promise<{ ended: number; staleTags: string[] }> {
  const staleTags: string[] = []
  const ids = await listEndedPictures(now, AT_ONCE)
  for (const id of ids) staleTags.push(...(await endRights(id, now)))
  return { ended: ids.length, staleTags }
}

async function endRights(id: number, now: Date): Promise<string[]> {
  return inTransaction(async (tx) => {
    const picture = await findPictureState(id, tx)
    if (!picture?.rightsUntil || picture.rightsUntil > now || picture.rightsEndedAt) return []
    const { name, rightsUntil: dueAt } = picture
    const staleTags = await listTagsShowingPicture(tx, id)
    await markRightsEnded(tx, id, now)
    await announceExpiry(tx, staleTags)
    if (isPublic(await listPictureUses(id, tx)))
      await raiseAlert(tx, { kind: 'picture-ended', articleId: null, pictureId: id, name, dueAt })
    await recordAct(tx, null, {
      act: 'picture.end-rights',
      subject: { kind: 'picture', id, name },
      detail: { at: dueAt },
    })
    return staleTags
  })
}

/** Makes the AVIF files of pictures that stand without, one after the other, until `signal` says stop; answers how many. */
export async function makeMissingAvif(signal: AbortSignal): Promise<number> {
  let made = 0
  for (let after = 0; !signal.aborted; ) {
    const picture = await findPictureWithoutAvif(after)
    if (!picture) break
    after = picture.id
    const source = await mediaFiles().get(picture.key, SOURCE)
    if (!source) continue
    try {
      const files = DERIVATIVES.filter(({ format }) => format === 'avif')
      const decoded = await decodePicture(source, { cuts: picture.cuts, files })
      for (const file of decoded.files) await mediaFiles().put(picture.key, file.name, file.bytes)
      await markAvif(picture)
      made += 1
    } catch (error) {
      if (!isAppError(error)) throw error
      log.warn({ picture: picture.id, reason: error.message }, 'a picture could not be made in AVIF')
    }
  }
  return made
}
