import { z } from 'zod'

const text = z.string().trim().max(200).catch('')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .catch('')

/** What is asked of the log; an address that somebody typed must show something, whatever it says. */
export const auditFilterSchema = z.object({
  /** An account, by its id. */
  by: text,
  act: text,
  /** A kind of thing, as in "article". */
  kind: text,
  /** One thing of that kind. */
  subject: text,
  /** Words in the name of the thing or of the person. */
  q: text,
  /** Days of the newsroom, both included. */
  from: day,
  to: day,
  /** Only what came before this entry. */
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).nullable().catch(null),
})

export type AuditFilter = z.infer<typeof auditFilterSchema>
