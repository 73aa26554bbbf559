import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { env } from '#lib/env.ts'
import { localeOf } from '#lib/locales.ts'

/** "8 Aug 2025, 14:05" on the newsroom's clock: short, for tables and small print. */
export function formatDeskTime(iso: string, language: DeskLanguage): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: env.SITE_TIMEZONE,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso))
}

const SHORT_MS = 20 * 3_600_000

/** "14:05" while that says which, else with the day: since when somebody does something. */
export function formatDeskClock(iso: string, language: DeskLanguage): string {
  const time = new Date(iso)
  if (Date.now() - time.getTime() > SHORT_MS) return formatDeskTime(iso, language)
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: env.SITE_TIMEZONE,
    hour: '2-digit',
    minute: '2-digit',
  }).format(time)
}
