import type { CalendarDay, CalendarEntry } from '#components/admin/calendar/calendar-entry.ts'
import type { PlannedItem, ScheduledItem } from '#domain/plans/rules.ts'
import type { DeskLanguage } from '#lib/desk-i18n.ts'
import { localeOf } from '#lib/locales.ts'

/** Names a day, which has no zone of its own. */
export function dayNamer(
  language: DeskLanguage,
  options: Intl.DateTimeFormatOptions,
): (day: string) => string {
  const format = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options })
  return (day) => format.format(new Date(`${day}T12:00:00Z`))
}

/** The days of a view with their names. */
export function namedDays(
  days: readonly string[],
  { today, month, language }: { today: string; month: string | null; language: DeskLanguage },
): CalendarDay[] {
  const long = dayNamer(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const short = dayNamer(language, { day: 'numeric', month: 'short' })
  return days.map((day) => ({
    day,
    name: long(day),
    short: day.endsWith('-01') || month === null ? short(day) : String(Number(day.slice(8))),
    isToday: day === today,
    isOther: month !== null && !day.startsWith(month),
  }))
}

/** Planned work and scheduled articles in the order of their times. What is scheduled of planned work stands once, at its time. */
export function entriesOf(
  planned: readonly PlannedItem[],
  scheduled: readonly ScheduledItem[],
): CalendarEntry[] {
  const entries: CalendarEntry[] = [
    ...planned
      .filter(({ article }) => article?.stage !== 'scheduled')
      .map(({ edition: _, ...item }) => ({ ...item, kind: 'plan' as const, key: `plan-${item.id}` })),
    ...scheduled.map(({ headline, ...item }) => ({
      ...item,
      title: headline,
      kind: 'scheduled' as const,
      key: `article-${item.id}`,
    })),
  ]
  return entries.sort((a, b) => `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`))
}
