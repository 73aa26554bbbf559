import { z } from 'zod'

export const savedSettingSchema = z.strictObject({ baseVersion: z.int().min(0), value: z.unknown() })
