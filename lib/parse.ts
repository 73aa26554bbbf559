import type { z } from 'zod'
import { AppError } from '#lib/errors.ts'

/**
 * Turns what came from outside into a typed value.
 * @throws AppError 'invalid' whose `fields` name every field at fault by its path, as in "hero.alt".
 */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const fields: Record<string, string> = {}
  for (const { path, message } of result.error.issues) fields[path.join('.') || 'input'] ??= message
  const list = Object.entries(fields).map(([field, message]) => `${field}: ${message}`)
  throw new AppError('invalid', 'Please correct {list}', { values: { list: list.join(' ') }, fields })
}
