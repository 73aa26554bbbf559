import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { env } from '#lib/env.ts'

/** "8 Aug 2025, 14:05" on the newsroom's clock: short, for tables and small print. */
export function formatDeskTime(iso: string, language: DeskLanguage): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'uk-UA', {
    timeZone: env.SITE_TIMEZONE,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso))
}
