import { findShownPictures } from '#domain/pictures/queries.ts'
import type { Logo, Look } from './rules.ts'

type Logos = Record<Look, Logo | null>

/** Logos with the files that their pictures have now: none where the picture is gone or its rights have ended. */
export async function currentLogos({ light, dark }: Logos, now = new Date()): Promise<Logos> {
  const shown = await findShownPictures(
    [light, dark].flatMap((logo) => logo?.id ?? []),
    now,
  )
  const current = (logo: Logo | null): Logo | null => {
    const picture = logo && shown.get(logo.id)
    return picture ? { id: picture.id, key: picture.key, width: picture.width, height: picture.height } : null
  }
  return { light: current(light), dark: current(dark) }
}
