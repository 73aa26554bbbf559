import { z } from 'zod'

export const acknowledgeSchema = z.strictObject({ id: z.int().positive() })
