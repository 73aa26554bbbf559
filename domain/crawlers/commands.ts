import type { Editor } from '#domain/editors/rules.ts'
import { saveSetting } from '#domain/settings/commands.ts'
import { newsroomDay } from '#lib/time.ts'
import { crawlersSetting } from './schema.ts'
import { addCrawlerVisits } from './store.ts'
import { type CrawlerCounts, createCrawlerCounts } from './visit-counts.ts'

/** The counts of this process, written under the newsroom's day of their writing. */
export function countCrawlers(): CrawlerCounts {
  return createCrawlerCounts((visits) => addCrawlerVisits(newsroomDay(new Date()), visits))
}

/** Decides which AI crawlers may come, and what the small files at the root say. robots.txt says so at once. */
export async function saveCrawlerPolicy(
  editor: Editor,
  input: unknown,
): Promise<{ version: number; staleTags: string[] }> {
  return saveSetting(editor, crawlersSetting, input)
}
