import { z } from 'zod'
import { EDITOR_ROLES } from './rules.ts'

/** Long enough that guessing it takes longer than the newsroom lasts; no rule about signs. */
export const MIN_PASSWORD_LENGTH = 12
export const MAX_PASSWORD_LENGTH = 128

export const emailSchema = z
  .email({ error: 'Write an e-mail address, as in name@example.org.' })
  .max(254)
  .transform((email) => email.toLowerCase())

export const passwordSchema = z
  .string()
  .min(MIN_PASSWORD_LENGTH, { error: `A password has at least ${MIN_PASSWORD_LENGTH} characters.` })
  .max(MAX_PASSWORD_LENGTH, { error: `A password has at most ${MAX_PASSWORD_LENGTH} characters.` })

export const roleSchema = z.enum(EDITOR_ROLES, { error: `A role is one of ${EDITOR_ROLES.join(', ')}.` })

export const newEditorSchema = z.object({
  email: emailSchema,
  name: z.string().trim().min(1, { error: 'Write the name of the person.' }).max(200),
  role: roleSchema,
  password: passwordSchema,
})
