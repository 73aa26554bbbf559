import { mediaFiles } from '#lib/storage/media.ts'
import { drawSocialPicture } from './draw.ts'
import type { SocialFacts } from './rules.ts'

/** The picture of these facts, with the photograph that they name. */
export async function drawFacts(facts: SocialFacts): Promise<Buffer<ArrayBuffer>> {
  const { photo } = facts
  const picture = photo && (await mediaFiles().get(photo.key, photo.name))
  return Buffer.from(await drawSocialPicture(facts, picture))
}
