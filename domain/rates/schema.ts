import { z } from 'zod'
import { CURRENCIES } from './rules.ts'

/** One rate as the bank's open API tells it; it writes the day as "12.06.2025". What else it says is not read. */
const bankRateSchema = z.object({
  cc: z.enum(CURRENCIES),
  rate: z.number().positive().max(100_000),
  exchangedate: z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{4}$/, 'must be a day such as 12.06.2025')
    .transform((day) => day.split('.').reverse().join('-')),
})

/** The bank's answer: a list, empty for a day whose rate is not set yet. */
export const bankAnswerSchema = z.array(bankRateSchema).max(500)
