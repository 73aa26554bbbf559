import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { currentSetting } from '#domain/settings/commands.ts'
import { newsroomDay } from '#lib/time.ts'
import { crawlersSetting } from './schema.ts'
import { listCrawlerDays } from './store.ts'

const DAY_MS = 86_400_000
const DAYS = 30

/** The policy as it stands with its version, and who came in the last 30 days. */
export async function getCrawlersForDesk(editor: Editor) {
  assertCan(editor, 'settings.manage')
  const since = newsroomDay(new Date(Date.now() - (DAYS - 1) * DAY_MS))
  const [policy, days] = await Promise.all([currentSetting(crawlersSetting), listCrawlerDays(since)])
  return { policy, days }
}
