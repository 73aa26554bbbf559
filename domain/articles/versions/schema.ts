import { z } from 'zod'

const positive = z.int().positive()

export const restoreVersionSchema = z.strictObject({
  id: positive,
  /** The version that comes back. */
  number: positive,
  /** The newest one, as the screen knew it. */
  baseVersion: positive,
})

export const compareSchema = z.strictObject({ id: positive, from: positive, to: positive })
