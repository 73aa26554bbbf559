import { z } from 'zod'
import { emailSchema, languageSchema, nameSchema, passwordSchema, roleSchema } from '../schema.ts'

export const tokenSchema = z.string().regex(/^[\w-]{40,50}$/)

export const inviteSchema = z.object({
  email: emailSchema,
  name: nameSchema,
  role: roleSchema,
  language: languageSchema,
})

export const linkIdSchema = z.object({ linkId: z.string().min(1).max(100) })

export const requestPasswordSchema = z.object({ email: emailSchema })

export const choosePasswordSchema = z.object({ token: tokenSchema, password: passwordSchema })

export const acceptInvitationSchema = choosePasswordSchema.extend({
  name: nameSchema,
  language: languageSchema,
})

export const setUpSchema = acceptInvitationSchema.extend({ email: emailSchema })
