import type { ActionResult } from '#components/admin/action-result.ts'
import type { SentPicture } from '#domain/pictures/rules.ts'

/** A picture of the library as a form offers it. Texts are in the desk's language already. */
export type OfferedPicture = { picture: SentPicture; name: string; detail: string; hasEnded: boolean }

/** Looks into the library: for words, from a place on. */
export type FindPictures = (
  q: string,
  after: string,
) => Promise<ActionResult<{ pictures: OfferedPicture[]; next: string | null }>>
