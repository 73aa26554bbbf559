import { ORIGIN_WORDS } from '#domain/views/origin.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

/** What the desk calls a host, or one of the words that stand in place of one. */
export function originName(host: string, t: DeskTranslator): string {
  const word = Object.values(ORIGIN_WORDS).find((one) => one === host)
  return word ? t(`analytics.origins.${word}`) : host
}

/** "+12%", "−3%", or a dash where there was nothing before. */
export function changeText(change: number | null): string {
  if (change === null) return '–'
  return change < 0 ? `−${-change}%` : `+${change}%`
}

/** "letter / mail / june": the marks of a link, a dash for one that was not set. */
export function campaignName(marks: { source: string; medium: string; campaign: string }): string {
  return [marks.source, marks.medium, marks.campaign].map((mark) => mark || '–').join(' / ')
}
