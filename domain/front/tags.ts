import type { Edition } from '#domain/editions/rules.ts'

/** What shows the editors' choice for the front page of an edition. */
export const frontTag = (edition: Edition) => `front:${edition}`
