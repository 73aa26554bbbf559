import { z } from 'zod'

const address = z
  .string({ error: 'Write an address.' })
  .trim()
  .min(1, { error: 'Write an address.' })
  .max(2000, { error: 'An address has at most 2000 characters.' })

export const addRedirectSchema = z.strictObject({ from: address, to: address })
export const removeRedirectsSchema = z.strictObject({
  paths: z.array(address).min(1, { error: 'Choose what to remove.' }).max(1000, {
    error: 'At most 1000 at a time.',
  }),
})
export const importRedirectsSchema = z.strictObject({
  csv: z.string().max(20_000_000, { error: 'The file is larger than 20 MB: split it.' }),
  dryRun: z.boolean().default(false),
})
export const listRedirectsSchema = z.object({
  // What an address of the screen asks for: whatever it says, there is a list.
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
