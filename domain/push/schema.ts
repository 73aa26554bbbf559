import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'

const name = z
  .string()
  .trim()
  .min(1, { error: 'Give it a name.' })
  .max(100, { error: 'At most 100 characters.' })
const address = z.url({ protocol: /^https?$/, error: 'Give a whole address that starts with https://.' })
const editions = z.array(z.enum(EDITIONS)).default([])

/** A new target. What a kind does not need is not asked for. */
export const newTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('websub'), name, address, editions }),
  z.strictObject({ kind: z.literal('indexnow'), name, address, editions }),
  z.strictObject({ kind: z.literal('webhook'), name, address, editions }),
  z.strictObject({
    kind: z.literal('telegram'),
    name,
    address,
    editions,
    token: z
      .string()
      .trim()
      .regex(/^\d+:[\w-]{20,}$/, {
        error: 'Copy the token as BotFather gives it: digits, a colon, letters.',
      }),
    channel: z
      .string()
      .trim()
      .regex(/^(@\w{4,}|-?\d+)$/, { error: 'Name the channel as @name, or by its number.' }),
  }),
])

export const targetIdSchema = z.strictObject({ id: z.int().positive() })
export const targetActiveSchema = z.strictObject({ id: z.int().positive(), active: z.boolean() })
/** Deliveries are counted beyond what JSON numbers carry. */
export const deliverySchema = z.strictObject({ id: z.string().regex(/^\d{1,18}$/) })
