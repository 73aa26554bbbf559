import { env } from '#lib/env.ts'
import { localeOf } from './locales.ts'

// Times are UTC in the database and shown in the newsroom's zone. `locale` is an edition's code, a BCP 47 tag.

type FormatIn = (locale: string) => Intl.DateTimeFormat

/**
 * Times of one style on the newsroom's clock. Its formatters are kept, so it is called once for a style, not for each time:
 * one takes a third of a millisecond to make, and a page has dozens of times.
 */
export function newsroomStyle(options: Intl.DateTimeFormatOptions): FormatIn {
  const formatters = new Map<string, Intl.DateTimeFormat>()
  return (locale) => {
    const timeZone = env.SITE_TIMEZONE
    const key = `${locale} ${timeZone}`
    const known = formatters.get(key)
    if (known) return known
    const formatter = new Intl.DateTimeFormat(locale, { timeZone, ...options })
    formatters.set(key, formatter)
    return formatter
  }
}

const LONG_DATE = newsroomStyle({ dateStyle: 'long' })
const FULL_DATE = newsroomStyle({ dateStyle: 'full' })
const SHORT_DATE = newsroomStyle({ day: 'numeric', month: 'short' })
const TIME = newsroomStyle({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const DATE_TIME = newsroomStyle({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
})
const CLOCK = newsroomStyle({
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
})

function format(iso: string | Date, locale: string, style: FormatIn): string {
  return style(localeOf(locale)).format(new Date(iso))
}

/** "8 August 2025" or "8 серпня 2025 р." */
export function formatDate(iso: string | Date, locale: string): string {
  return format(iso, locale, LONG_DATE)
}

/** "Friday, 8 August 2025", for the header of the paper. */
export function formatFullDate(iso: string | Date, locale: string): string {
  return format(iso, locale, FULL_DATE)
}

/** "8 Aug" or "8 серп." */
export function formatShortDate(iso: string | Date, locale: string): string {
  return format(iso, locale, SHORT_DATE)
}

/** "14:05" */
export function formatTime(iso: string | Date, locale: string): string {
  return format(iso, locale, TIME)
}

/** "8 August 2025, 14:05 EEST": with the zone's name, as a dateline of record needs it. */
export function formatDateTime(iso: string | Date, locale: string): string {
  return format(iso, locale, DATE_TIME)
}

/** The parts of an instant on the newsroom's clock, and its offset from UTC as "+03:00". */
function newsroomClock(instant: Date): Record<string, string> {
  const parts = CLOCK('en-US').formatToParts(instant)
  const clock = Object.fromEntries(parts.map(({ type, value }) => [type, value]))
  const offset = clock.timeZoneName === 'GMT' ? '+00:00' : (clock.timeZoneName ?? '').replace('GMT', '')
  return { ...clock, offset }
}

/** ISO 8601 in the newsroom's zone with its offset, to the second: "2025-08-08T14:05:00+03:00". */
export function isoWithOffset(iso: string | Date): string {
  const { year, month, day, hour, minute, second, offset } = newsroomClock(new Date(iso))
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}

/** The newsroom's calendar day of an instant, as "YYYY-MM-DD". */
export function newsroomDay(instant: string | Date): string {
  const { year, month, day } = newsroomClock(new Date(instant))
  return `${year}-${month}-${day}`
}

/**
 * The instants at which the newsroom's day "YYYY-MM-DD" begins and ends (the end is the next day's beginning), also
 * on the days when the clocks change. Null when there is no such day.
 */
export function dayBounds(day: string): { from: Date; to: Date } | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const noon = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) return null
  const next = new Date(noon.getTime() + 86_400_000).toISOString().slice(0, 10)
  return { from: midnight(day), to: midnight(next) }
}

/**
 * The instant of "2026-11-24T07:30" on the newsroom's clock, to the minute. Of an hour that comes twice in autumn it is the
 * first. Null when there is no such time, as in the hour that spring leaves out.
 */
export function instantOf(local: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null
  const utc = new Date(`${local}:00Z`)
  if (Number.isNaN(utc.getTime())) return null
  const day = 86_400_000
  // One of the two offsets that hold a day before and a day after is the one that holds then.
  const offsets = [-day, day].map((distance) => offsetMs(new Date(utc.getTime() + distance)))
  const fitting = offsets
    .map((offset) => new Date(utc.getTime() - offset))
    .filter((instant) => localMinute(instant) === local)
  return fitting.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

/** An instant as "2026-11-24T07:30" on the newsroom's clock, as a field for date and time takes it. */
export function localMinute(instant: string | Date): string {
  return isoWithOffset(instant).slice(0, 16)
}

function midnight(day: string): Date {
  const utc = new Date(`${day}T00:00:00Z`)
  // The offset that holds at the local midnight is found by asking twice: once near it, once at the answer.
  const first = new Date(utc.getTime() - offsetMs(utc))
  return new Date(utc.getTime() - offsetMs(first))
}

function offsetMs(instant: Date): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(newsroomClock(instant).offset ?? '') ?? []
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return sign === '-' ? -size : size
}
