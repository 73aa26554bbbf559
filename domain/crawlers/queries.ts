import { findSettingValue } from '#domain/settings/queries.ts'
import { readSetting } from '#domain/settings/rules.ts'
import { crawlersSetting } from './schema.ts'

/** What the desk has decided about crawlers, as it stands; a save shows at once. */
export async function getCrawlerPolicy() {
  return readSetting(crawlersSetting, await findSettingValue(crawlersSetting.name))
}
