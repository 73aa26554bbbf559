import { z } from 'zod'
import { defineSetting } from '#domain/settings/rules.ts'
import { DESK_LANGUAGES } from '#lib/desk-i18n.ts'
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

export const nameSchema = z.string().trim().min(1, { error: 'Write the name of the person.' }).max(200)

export const languageSchema = z.enum(DESK_LANGUAGES)

export const editorIdSchema = z.object({ editorId: z.string().min(1).max(100) })

export const changeRoleSchema = editorIdSchema.extend({ role: roleSchema })

/** What the newsroom asks of its people. */
export const peopleSetting = defineSetting({
  name: 'people',
  schema: z.strictObject({ demandsSecondFactor: z.boolean() }),
  initial: { demandsSecondFactor: false },
})

export const changeDemandSchema = z.object({ value: peopleSetting.schema })

export const newEditorSchema = z.object({
  email: emailSchema,
  name: nameSchema,
  role: roleSchema,
  password: passwordSchema,
})
