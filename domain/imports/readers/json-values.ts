// Careful looks into JSON that nobody vouches for.

export type JsonRecord = Record<string, unknown>

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text or number as text, else an empty text. */
export function lineOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The records in a list; a record alone is a list of one. */
export function recordsOf(value: unknown): JsonRecord[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord)
}

/** The value of the first of these keys that has one; the letters' case does not matter. */
export function firstOf(record: JsonRecord, ...keys: string[]): unknown {
  for (const key of keys) {
    const own = Object.hasOwn(record, key)
      ? key
      : Object.keys(record).find((name) => name.toLowerCase() === key.toLowerCase())
    const value = own === undefined ? undefined : record[own]
    if (value !== undefined && value !== null && value !== '') return value
  }
  return undefined
}

/** The record that a text holds, or null. */
export function parseRecord(text: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}
