import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { localeOf } from '#lib/locales.ts'
import { newsroomStyle } from '#lib/time.ts'

const DAY_AND_TIME = newsroomStyle({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const TIME = newsroomStyle({ hour: '2-digit', minute: '2-digit' })

/** "8 Aug 2025, 14:05" on the newsroom's clock: short, for tables and small print. */
export function formatDeskTime(iso: string, language: DeskLanguage): string {
  return DAY_AND_TIME(localeOf(language)).format(new Date(iso))
}

const SHORT_MS = 20 * 3_600_000

/** "14:05" while that says which, else with the day: since when somebody does something. */
export function formatDeskClock(iso: string, language: DeskLanguage): string {
  const time = new Date(iso)
  if (Date.now() - time.getTime() > SHORT_MS) return formatDeskTime(iso, language)
  return TIME(localeOf(language)).format(time)
}
