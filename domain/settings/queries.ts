import { cacheLife, cacheTag } from 'next/cache'
import { findKeptSetting } from './store.ts'
import { settingTag } from './tags.ts'

/** What the database keeps of a setting, for pages: give it to `readSetting` with the setting itself. */
export async function findSettingValue(name: string): Promise<unknown> {
  'use cache'
  cacheTag(settingTag(name))
  cacheLife('days')
  return (await findKeptSetting(name)).value ?? null
}
