import type { Edition } from '#domain/editions/rules.ts'

/** Every page of an edition: the strip stands over them all. */
export const breakingTag = (edition: Edition) => `breaking:${edition}`
