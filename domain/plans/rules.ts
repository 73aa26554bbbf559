import type { ArticleStage } from '#domain/articles/flow/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'

/** Work that somebody plans. It has a day and perhaps a time, and nothing publishes it. */
export type PlannedItem = {
  id: number
  edition: Edition
  title: string
  note: string
  /** "2026-11-27", a day of the newsroom. */
  day: string
  /** "14:30"; empty for the whole day. */
  time: string
  sectionId: number | null
  sectionName: string
  editorId: string | null
  editorName: string
  /** The article that was made of it. */
  article: { id: number; stage: ArticleStage } | null
}

/** An article that goes out by itself at its time. */
export type ScheduledItem = {
  id: number
  headline: string
  day: string
  time: string
  sectionName: string
}

export const CALENDAR_VIEWS = ['month', 'week'] as const
export type CalendarView = (typeof CALENDAR_VIEWS)[number]

const DAY_MS = 86_400_000
const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

/** "2026-11-27" some days later (or earlier). */
export function shiftDay(day: string, days: number): string {
  return dayOf(instantOf(day) + days * DAY_MS)
}

/** The days that a view of the calendar shows around a day, in whole weeks from Monday on. */
export function daysOf(view: CalendarView, day: string): string[] {
  const monday = (at: string) => shiftDay(at, -((new Date(instantOf(at)).getUTCDay() + 6) % 7))
  if (view === 'week') return Array.from({ length: 7 }, (_, index) => shiftDay(monday(day), index))
  const first = `${day.slice(0, 7)}-01`
  const last = shiftDay(neighbour('month', day, 1), -1)
  const begin = monday(first)
  const weeks = Math.ceil((instantOf(last) - instantOf(begin) + DAY_MS) / (7 * DAY_MS))
  return Array.from({ length: weeks * 7 }, (_, index) => shiftDay(begin, index))
}

/** The day by which the view before or after is asked for: the first of a month, or the same day of a week. */
export function neighbour(view: CalendarView, day: string, step: 1 | -1): string {
  if (view === 'week') return shiftDay(day, 7 * step)
  const [year = 0, month = 1] = day.split('-').map(Number)
  return dayOf(Date.UTC(year, month - 1 + step, 1))
}

/** "14:30" as minutes after midnight, and back. */
export function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}

export function timeOf(minute: number | null): string {
  if (minute === null) return ''
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
