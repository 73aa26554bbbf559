import { findShownPictures } from '#domain/pictures/queries.ts'
import { currentSetting } from '#domain/settings/commands.ts'
import type { Logo, Look, PaperSettings } from './rules.ts'
import { paperSetting } from './schema.ts'

/** What the database keeps of the paper, its logos with the files that their pictures have now. */
export async function currentPaperSettings(): Promise<PaperSettings> {
  const { value } = await currentSetting(paperSetting)
  return { ...value, logos: await currentLogos(value.logos) }
}

/** None where the picture is gone or its rights have ended. */
async function currentLogos({ light, dark }: Record<Look, Logo | null>): Promise<Record<Look, Logo | null>> {
  const shown = await findShownPictures([light, dark].flatMap((logo) => logo?.id ?? []))
  const current = (logo: Logo | null): Logo | null => {
    const picture = logo && shown.get(logo.id)
    return picture ? { id: picture.id, key: picture.key, width: picture.width, height: picture.height } : null
  }
  return { light: current(light), dark: current(dark) }
}
