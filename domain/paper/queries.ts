import { cacheLife, cacheTag } from 'next/cache'
import type { Edition } from '#domain/editions/rules.ts'
import { settingTag } from '#domain/settings/tags.ts'
import { env } from '#lib/env.ts'
import { currentPaperSettings } from './current-settings.ts'
import { paperIn } from './in-edition.ts'
import { PAPER_SETTING, type Paper, type PaperSettings } from './rules.ts'

/** What the paper says of itself in an edition; a save at the desk shows at once. */
export async function getPaper(edition: Edition): Promise<Paper> {
  return paperIn(await findPaperSettings(), edition, env.SITE_NAME)
}

async function findPaperSettings(): Promise<PaperSettings> {
  'use cache'
  cacheTag(settingTag(PAPER_SETTING))
  cacheLife('days')
  return currentPaperSettings()
}
