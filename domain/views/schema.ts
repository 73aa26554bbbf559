import { z } from 'zod'

const LARGEST_ID = 2_147_483_647
const MESSAGE = 'The article id must be a whole number of 1 or more.'

/** An article's id as an address or a caller names it: digits only, within Postgres's integer. */
export const articleIdSchema = z
  .union(
    [
      z.number(),
      z
        .string()
        .regex(/^[1-9]\d{0,9}$/, MESSAGE)
        .transform(Number),
    ],
    MESSAGE,
  )
  .pipe(z.number().int(MESSAGE).min(1, MESSAGE).max(LARGEST_ID, MESSAGE))
