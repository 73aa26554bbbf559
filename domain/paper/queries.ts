import type { Edition } from '#domain/editions/rules.ts'
import { findSettingValue } from '#domain/settings/queries.ts'
import { readSetting } from '#domain/settings/rules.ts'
import { env } from '#lib/env.ts'
import { paperIn } from './in-edition.ts'
import type { Paper } from './rules.ts'
import { paperSetting } from './schema.ts'

/** What the paper says of itself in an edition; a save at the desk shows at once. */
export async function getPaper(edition: Edition): Promise<Paper> {
  const settings = readSetting(paperSetting, await findSettingValue(paperSetting.name))
  return paperIn(settings, edition, env.SITE_NAME)
}
