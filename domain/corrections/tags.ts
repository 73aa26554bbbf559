import type { Edition } from '#domain/editions/rules.ts'

/** The public list of all corrections of an edition. */
export const correctionsTag = (edition: Edition) => `corrections:${edition}`
