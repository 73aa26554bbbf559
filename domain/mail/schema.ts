import { z } from 'zod'

/** A letter to somebody; `renderMail` of lib/mail makes its text and its HTML. */
export const newMailSchema = z.strictObject({
  to: z.email().max(254),
  subject: z.string().trim().min(1).max(500),
  text: z.string().min(1),
  html: z.string().min(1),
})

export type NewMail = z.output<typeof newMailSchema>
