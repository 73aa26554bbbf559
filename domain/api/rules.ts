import type { z } from 'zod'
import type { FeedItem } from '#domain/feeds/rules.ts'
import { AppError } from '#lib/errors.ts'
import type { articleSchema, problemSchema } from './schema.ts'

export type ApiArticle = z.infer<typeof articleSchema>
export type ApiProblem = z.infer<typeof problemSchema>

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  404: 'Not Found',
  410: 'Gone',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
}

/** What a refusal says (RFC 9457). */
export function toProblem(status: number, detail: string, fields: Record<string, string> = {}): ApiProblem {
  const more = Object.keys(fields).length > 0 ? { fields } : {}
  return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, ...more }
}

/** An article as the API tells it: the wanted parts, or all but the text in a list. */
export function toApiArticle(
  item: FeedItem,
  fields: readonly string[] | undefined,
  isList = false,
): ApiArticle {
  const { uuid, id: _, ...rest } = item
  const corrections = item.corrections.map(({ kind, text, publishedAt }) => ({ kind, text, publishedAt }))
  const whole = { ...rest, corrections }
  const wanted = (name: string) => (fields ? fields.includes(name) : !(isList && name === 'html'))
  return { id: uuid, ...Object.fromEntries(Object.entries(whole).filter(([name]) => wanted(name))) }
}

/** A place in a list, as text that means nothing to others. */
export function writeCursor(key: { time: Date; id: number }): string {
  return Buffer.from(`${key.time.getTime()}.${key.id}`).toString('base64url')
}

/** @throws AppError 'invalid' when it is none of ours. */
export function readCursor(cursor: string | undefined): { time: Date; id: number } | null {
  if (cursor === undefined) return null
  const [, time, id] = /^(\d{1,15})\.(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (time && id) return { time: new Date(Number(time)), id: Number(id) }
  throw new AppError('invalid', 'The cursor is not one of ours.', {
    fields: { cursor: 'The cursor is not one of ours.' },
  })
}
