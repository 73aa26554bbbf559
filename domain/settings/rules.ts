import type { z } from 'zod'

/** A setting of the desk: its name in the database, the shape of its value, and the value before anybody saved one. */
export type Setting<Schema extends z.ZodType> = {
  name: string
  schema: Schema
  initial: z.output<Schema>
}

/** Declares a setting; each noun declares its own in its `schema.ts`. */
export function defineSetting<Schema extends z.ZodType>(setting: Setting<Schema>): Setting<Schema> {
  return setting
}

/** What a setting holds, from what the database keeps: the initial value where nothing fitting was kept. */
export function readSetting<Schema extends z.ZodType>(
  setting: Setting<Schema>,
  kept: unknown,
): z.output<Schema> {
  const result = setting.schema.safeParse(kept)
  return result.success ? result.data : setting.initial
}
