import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'

const slugs = z.array(z.string().max(200)).max(50, { error: 'At most 50 of them.' }).default([])

export const newPartnerSchema = z.strictObject({
  name: z.string().trim().min(1, { error: 'Give it a name.' }).max(100, { error: 'At most 100 characters.' }),
  editions: z.array(z.enum(EDITIONS)).default([]),
  sections: slugs,
  tags: slugs,
  hours: z
    .int({ error: 'From 1 hour to 720, which is 30 days.' })
    .min(1, { error: 'From 1 hour to 720, which is 30 days.' })
    .max(720, { error: 'From 1 hour to 720, which is 30 days.' }),
  full: z.boolean(),
})

export const partnerIdSchema = z.strictObject({ id: z.int().positive() })
