const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Hours from UTC of the zone names that feeds use. Others are taken for UTC. */
// biome-ignore format: a table reads better in rows
const ZONES: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, bst: 1, west: 1, cet: 1, met: 1, cest: 2, mest: 2, eet: 2, eest: 3, msk: 3,
  est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, jst: 9, ist: 5.5, aest: 10, aedt: 11,
}

const ISO =
  /^(\d{4})(?:-?(\d{1,2})(?:-?(\d{1,2}))?)?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(\S.*)?$/
const RFC =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{2,4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(\S.*)?$/u
const AMERICAN =
  /^(?:\p{L}+\.?,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:(\p{L}+)\s+)?(\d{4})|(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(\S.*)?)?)$/u

/**
 * A moment from the date formats of feeds and exports, badly written ones too; a date alone is its first second in UTC.
 * Null for what is no date, and for years before 1800 or after 2200, which are mistakes.
 */
export function readDate(text: string | null | undefined): Date | null {
  const value = text?.trim().slice(0, 80)
  if (!value) return null
  const parts = isoParts(value) ?? rfcParts(value) ?? americanParts(value)
  if (!parts) return null
  const [year, month, day, hour, minute, second, zone] = parts
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
  if (!exists || year < 1800 || year > 2200) return null
  return new Date(date.getTime() - zoneHours(zone) * 3_600_000)
}

type Parts = [number, number, number, number, number, number, string]

function isoParts(value: string): Parts | null {
  const match = ISO.exec(value)
  if (!match) return null
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', zone = ''] = match
  return [Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), zone]
}

function rfcParts(value: string): Parts | null {
  const match = RFC.exec(value)
  if (!match) return null
  const [, day, month = '', year, hour = '0', minute = '0', second = '0', zone = ''] = match
  return [
    fullYear(Number(year)),
    monthNumber(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    zone,
  ]
}

function americanParts(value: string): Parts | null {
  const match = AMERICAN.exec(value)
  if (!match) return null
  const [, month = '', day, hourA, minuteA, secondA, zoneA, yearA, yearB, hourB, minuteB, secondB, zoneB] =
    match
  const time = [hourA ?? hourB ?? 0, minuteA ?? minuteB ?? 0, secondA ?? secondB ?? 0].map(Number)
  const [hour = 0, minute = 0, second = 0] = time
  return [Number(yearA ?? yearB), monthNumber(month), Number(day), hour, minute, second, zoneA ?? zoneB ?? '']
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function fullYear(year: number): number {
  if (year > 99) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function zoneHours(zone: string): number {
  const offset = /([+-])\s*(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (offset) {
    const hours = Number(offset[2]) + Number(offset[3] ?? 0) / 60
    return offset[1] === '-' ? -hours : hours
  }
  return ZONES[zone.toLowerCase().replace(/[^a-z]/g, '')] ?? 0
}
