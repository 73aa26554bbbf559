import type { PictureView } from '#domain/pictures/rules.ts'

/** A person with a byline, as one edition presents them. */
export type Author = {
  id: number
  slug: string
  name: string
  jobTitle: string
  bio: string
  email: string
  /** Pages of theirs elsewhere, whole addresses. */
  links: string[]
  picture: PictureView | null
}
