import { cacheLife, cacheTag } from 'next/cache'
import type { Edition } from '#domain/editions/rules.ts'
import { findSettingValue } from '#domain/settings/queries.ts'
import { readSetting } from '#domain/settings/rules.ts'
import { settingTag } from '#domain/settings/tags.ts'
import { env } from '#lib/env.ts'
import { paperIn } from './in-edition.ts'
import { currentLogos } from './logos.ts'
import type { Paper, PaperSettings } from './rules.ts'
import { paperSetting } from './schema.ts'

/** What the paper says of itself in an edition; a save at the desk shows at once. */
export async function getPaper(edition: Edition): Promise<Paper> {
  return paperIn(await findPaperSettings(), edition, env.SITE_NAME)
}

async function findPaperSettings(): Promise<PaperSettings> {
  'use cache'
  cacheTag(settingTag(paperSetting.name))
  cacheLife('days')
  const settings = readSetting(paperSetting, await findSettingValue(paperSetting.name))
  return { ...settings, logos: await currentLogos(settings.logos) }
}
